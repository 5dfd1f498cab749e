package fr.parvis.administration.reviews;

import fr.parvis.account.HeldRights.Held;

/**
 * A right to look at, as it was held when the review began.
 *
 * @param verdict null while nobody said
 */
public record ReviewLine(long id, Held held, Verdict verdict) {

    public enum Verdict {
        CONFIRMED,
        WITHDRAWN,
        /** Was not held any more when the review ended, or could not be taken away. */
        GONE
    }
}
