package fr.parvis.requests.steps;

import fr.parvis.account.Place;
import fr.parvis.kernel.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An opinion asked about a request.
 *
 * @param procedure code of the one that the request is of
 * @param role of those who give it here, null for somebody outside
 * @param departmentId of theirs, null for somebody outside
 * @param email of somebody outside, empty when not known
 * @param verdict null until it is given, or counted by default
 * @param givenBy name of who gave it
 * @param byDefault nobody gave it in time
 * @param closedAt since when it can no longer be given, or null
 */
public record AskedOpinion(
        long id,
        long requestId,
        String procedure,
        LocalizedText name,
        String role,
        Long departmentId,
        String email,
        LocalDate due,
        Verdict verdict,
        String words,
        String givenBy,
        boolean byDefault,
        Instant closedAt) {

    /** Where it is given, or null for somebody outside. */
    Place place() {
        return external() ? null : Place.of(departmentId, procedure);
    }

    public boolean external() {
        return role == null;
    }

    public boolean open() {
        return closedAt == null;
    }

    public enum Verdict {
        FAVOURABLE,
        CONDITIONS,
        UNFAVOURABLE,
        NONE
    }
}
