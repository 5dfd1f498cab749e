package fr.parvis.procedures.templates;

import java.time.Instant;

/**
 * @param number 1 for the first
 * @param words of the publisher on what changed; may be empty
 */
public record Edition(int number, String words, Instant publishedAt) {}
