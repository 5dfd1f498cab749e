package fr.parvis.requests.persons;

import fr.parvis.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request that may be the person's; public only for its template.
 *
 * @param how it was found: {@code account}, {@code email}, {@code person} or {@code name}
 * @param kept end of the key of why it may not be erased on demand, or null when it may
 * @param until the day from which its time is over, or null while it is under way
 */
public record FoundRequest(
        long id,
        String number,
        LocalizedText title,
        String name,
        Instant receivedAt,
        String how,
        boolean closed,
        boolean frozen,
        String kept,
        LocalDate until) {

    public boolean erasable() {
        return kept == null;
    }
}
