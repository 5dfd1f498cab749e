package fr.parvis.requests.posting;

import java.time.Instant;

/**
 * A paper that waits.
 *
 * @param document the decision's letter, or null for the acknowledgement
 */
public record PaperToPost(
        long id,
        long requestId,
        String number,
        String procedure,
        String person,
        Long document,
        Instant at) {}
