package fr.parvis.privacy.register;

import java.time.Instant;

/**
 * What the commune said of an activity on a day; public only for its template.
 *
 * @param number 1 for the first
 * @param ended the activity is no longer done
 */
public record EntryVersion(
        long id,
        int number,
        OwnEntry entry,
        boolean ended,
        long agent,
        String agentName,
        Instant at) {

    static final String PREFIX = "registre-";

    public String code() {
        return PREFIX + id;
    }

    /** Of the code of an own activity, else -1. */
    static long idOf(String code) {
        return code.matches(PREFIX + "\\d{1,18}")
                ? Long.parseLong(code.substring(PREFIX.length()))
                : -1;
    }
}
