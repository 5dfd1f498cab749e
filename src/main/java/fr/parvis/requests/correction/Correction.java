package fr.parvis.requests.correction;

import fr.parvis.forms.Answers;
import java.time.Instant;
import java.util.List;

/**
 * One return of a request for correction.
 *
 * @param words for the whole, or empty
 * @param before the answers as they were when it was asked
 * @param typed what the resident has entered and not sent, or null
 * @param typedWords which go with it, not sent either
 * @param after the answers that were sent, or null
 * @param correctedAt null until then
 */
public record Correction(
        long id,
        long request,
        Instant askedAt,
        String askedBy,
        String words,
        List<Wanted> wanted,
        Answers before,
        Answers typed,
        String typedWords,
        Answers after,
        Instant correctedAt) {

    boolean wants(String field) {
        return wanted.stream().anyMatch(one -> one.field().equals(field));
    }

    /** What its page shows: what was typed last, else what was answered first. */
    Answers current() {
        return typed == null ? before : typed;
    }

    boolean same(Correction other) {
        return id == other.id;
    }

    /** Owner of the files that were sent on the page, until all is sent. */
    String reference() {
        return "correction:" + id;
    }
}
