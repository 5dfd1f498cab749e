package fr.parvis.requests.life;

import fr.parvis.account.Place;
import fr.parvis.forms.Answers;
import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * One resident's filing of one procedure, as it stands.
 *
 * @param number what people say on the phone, for example {@code 2026-000412}
 * @param departmentId the one that acts now: that of the step, else of the procedure
 * @param step of the circuit of its revision
 * @param stepDue the town hall's own limit for the step, or null
 * @param target the day the town hall promised itself to answer
 * @param ownerId the agent who took it, or null
 * @param outcome of the decision, or null
 * @param erasedAt when its answers, names and files were erased, or null
 * @param frozen stored and not used, as its person asked (GDPR, article 18)
 * @param version grows with each change: whoever decides on an older one is told what changed
 */
public record Request(
        long id,
        String number,
        long revisionId,
        String procedureCode,
        long departmentId,
        Long residentId,
        Applicant applicant,
        Locale locale,
        Channel channel,
        Answers answers,
        String step,
        PublicStatus status,
        Instant receivedAt,
        LegalClock clock,
        LocalDate stepDue,
        LocalDate target,
        Long ownerId,
        int unread,
        boolean undeliverable,
        String outcome,
        Instant decidedAt,
        Instant closedAt,
        int version,
        Instant erasedAt,
        boolean frozen) {

    /** The outcome of one that goes on with another authority. */
    public static final String TRANSMITTED = "transmitted";

    Request withId(long known) {
        return new Request(
                known,
                number,
                revisionId,
                procedureCode,
                departmentId,
                residentId,
                applicant,
                locale,
                channel,
                answers,
                step,
                status,
                receivedAt,
                clock,
                stepDue,
                target,
                ownerId,
                unread,
                undeliverable,
                outcome,
                decidedAt,
                closedAt,
                version,
                erasedAt,
                frozen);
    }

    /** Where rights to it are asked for. */
    public Place place() {
        return Place.of(departmentId, procedureCode);
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** Only what figures need is left of it. */
    public boolean erased() {
        return erasedAt != null;
    }

    /** It goes on at the authority it was passed on to. */
    public boolean transmitted() {
        return TRANSMITTED.equals(outcome);
    }

    public boolean decided() {
        return decidedAt != null;
    }

    /** Name under which other modules (messages, files, journal) know it. */
    public String reference() {
        return reference(id);
    }

    public static String reference(long id) {
        return "request:" + id;
    }
}
