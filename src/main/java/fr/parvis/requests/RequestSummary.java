package fr.parvis.requests;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of a list.
 *
 * @param department code of the one that acts now
 * @param state see {@link RequestQuery#state}
 * @param due the nearer of the legal limit and the step's own, or null
 * @param outcome of the decision or the end, or null
 * @param changedAt when it last moved, or was written about
 */
public record RequestSummary(
        long id,
        String number,
        String procedure,
        String department,
        String state,
        String step,
        String applicant,
        Instant receivedAt,
        LocalDate due,
        String outcome,
        Instant closedAt,
        Instant changedAt) {}
