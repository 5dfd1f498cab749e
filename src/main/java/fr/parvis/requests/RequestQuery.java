package fr.parvis.requests;

import java.time.Instant;
import java.util.Collection;

/**
 * Which requests a program asks for; null says nothing.
 *
 * @param state what the resident sees: {@code received}, {@code in_hand}, {@code waiting_for_you},
 *     {@code accepted}, {@code refused}, {@code closed}
 * @param department that acts now
 * @param changedSince not before this moment
 * @param among ids, or null for any
 * @param after where the page before ended, or null for the beginning
 */
public record RequestQuery(
        String state,
        Long department,
        String procedure,
        Instant changedSince,
        Collection<Long> among,
        Position after,
        int limit) {

    /** The last line of a page: what changes later comes after it, whatever else comes. */
    public record Position(Instant changedAt, long id) {}
}
