package fr.parvis.operations.installation;

import java.time.Instant;

/**
 * @param times in a row
 * @param next when it is tried again
 */
public record FailingJob(String name, int times, Instant next) {}
