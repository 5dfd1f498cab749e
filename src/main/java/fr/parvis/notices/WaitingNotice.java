package fr.parvis.notices;

import java.time.Instant;

/**
 * A message that has not left yet.
 *
 * @param attempts that failed so far
 * @param triedSince the first of them, or null
 */
record WaitingNotice(long id, Notice notice, int attempts, Instant triedSince) {}
