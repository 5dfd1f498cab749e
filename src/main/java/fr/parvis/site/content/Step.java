package fr.parvis.site.content;

import java.time.Instant;

/**
 * Something that was done with a content.
 *
 * @param revision number of the one it was done with
 * @param state where it led
 * @param actor 0 for the program itself
 * @param note what who did it said; may be empty
 */
public record Step(
        int revision,
        Verb verb,
        State state,
        Instant at,
        long actor,
        String actorName,
        String note) {}
