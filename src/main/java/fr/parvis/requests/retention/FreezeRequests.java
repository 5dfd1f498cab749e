package fr.parvis.requests.retention;

import fr.parvis.records.HoldSubjects;
import fr.parvis.records.RestrictionChanged;
import fr.parvis.requests.life.Request;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A restriction of a request, of an account, or of a person freezes requests: nothing about them
 * changes until it is lifted. One that is restricted in several ways stays frozen until all are
 * lifted. The request in which the person uses that right is still answered.
 */
@Component
class FreezeRequests {

    /** Keys of {@code request_person} are named as subjects are. */
    private static final String OF_PERSON =
            """
            procedure_code <> '%s' and id in (
                select request_id from request_person
                where commune_id = current_commune() and key = :subject)
            """
                    .formatted(RightsProcedure.CODE);

    private static final String OF_ACCOUNT =
            "procedure_code <> '%s' and resident_id = :id".formatted(RightsProcedure.CODE);

    private static final String OF_REQUEST = "id = :id";

    private static final String FREEZE =
            """
            update request set frozen = :frozen
            where commune_id = current_commune() and erased_at is null and %s
              and (:frozen or not :others::text[] && (
                  array['request:' || id, 'resident:' || resident_id] || array(
                      select key from request_person
                      where request_person.commune_id = request.commune_id and request_id = request.id)))
            """;

    private static final String REQUEST = Request.reference(0).replace("0", "");

    private final JdbcClient jdbc;

    FreezeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void changed(RestrictionChanged change) {
        String subject = change.subject();
        if (subject.startsWith(HoldSubjects.PERSON)) {
            freeze(OF_PERSON, 0, change);
        } else if (subject.startsWith(HoldSubjects.ACCOUNT)) {
            freeze(OF_ACCOUNT, id(subject, HoldSubjects.ACCOUNT), change);
        } else if (subject.startsWith(REQUEST)) {
            freeze(OF_REQUEST, id(subject, REQUEST), change);
        }
    }

    private static long id(String subject, String kind) {
        return Long.parseLong(subject.substring(kind.length()));
    }

    private void freeze(String which, long id, RestrictionChanged change) {
        jdbc.sql(FREEZE.formatted(which))
                .param("id", id)
                .param("frozen", change.restricted())
                .param("subject", change.subject())
                .param("others", change.others().toArray(String[]::new))
                .update();
    }
}
