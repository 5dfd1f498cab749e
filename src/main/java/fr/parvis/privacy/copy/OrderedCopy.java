package fr.parvis.privacy.copy;

import java.time.Duration;
import java.time.Instant;

/**
 * A copy a resident asked for; public only for its template.
 *
 * @param file its id in the store, or null while it is being made
 * @param madeAt null while it is being made
 * @param failed it could not be made
 */
public record OrderedCopy(
        long id, long resident, Instant orderedAt, Long file, Instant madeAt, boolean failed) {

    static final Duration OFFERED = Duration.ofDays(7);

    public boolean waiting() {
        return madeAt == null && !failed;
    }

    /** Until when it can be fetched; only of one that was made. */
    public Instant until() {
        return madeAt.plus(OFFERED);
    }

    /** Name under which the store keeps its file. */
    static String owner(long id) {
        return "personal-copy:" + id;
    }
}
