package fr.parvis.notices.bulk;

import java.time.Instant;
import java.util.Locale;

/**
 * One letter to one person.
 *
 * @param attempts that failed so far
 * @param triedSince the first of them, or null
 */
record BulkMail(
        long id,
        String about,
        String kind,
        String reference,
        BulkRecipient recipient,
        BulkState state,
        int attempts,
        Instant triedSince) {

    /** What people of one language get alike. */
    record Alike(String kind, String reference, Locale language) {}

    Alike alike() {
        return new Alike(kind, reference, recipient.language());
    }
}
