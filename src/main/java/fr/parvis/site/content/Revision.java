package fr.parvis.site.content;

import java.time.Instant;

/**
 * What was written, once and for all.
 *
 * @param number 1, 2, 3… of its content
 * @param agent who wrote it; 0 for the program
 * @param restores the number of the one that it brings back, or 0
 */
public record Revision(
        int number,
        Manuscript manuscript,
        long agent,
        String agentName,
        Instant at,
        int restores) {}
