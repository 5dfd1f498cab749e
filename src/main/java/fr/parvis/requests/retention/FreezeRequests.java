package fr.parvis.requests.retention;

import fr.parvis.records.HoldSubjects;
import fr.parvis.records.RestrictionChanged;
import fr.parvis.requests.life.Request;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A restriction of a request, or of a person, freezes requests: nothing about them changes until it
 * is lifted. One that is restricted in two ways stays frozen until both are lifted.
 */
@Component
class FreezeRequests {

    private static final String OF_PERSON =
            """
            update request set frozen = :frozen
            where commune_id = current_commune() and erased_at is null and id in (
                select request_id from request_person
                where commune_id = current_commune() and key = :subject)
              and (:frozen or 'request:' || id <> all(:others::text[]))
            """;

    private static final String OF_REQUEST =
            """
            update request set frozen = :frozen
            where commune_id = current_commune() and erased_at is null and id = :request
              and (:frozen or not :others::text[] && (
                  select coalesce(array_agg(key), '{}') from request_person
                  where request_person.commune_id = request.commune_id and request_id = request.id))
            """;

    private static final String REQUEST = Request.reference(0).replace("0", "");

    private final JdbcClient jdbc;

    FreezeRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keys of {@code request_person} are named as subjects are. */
    @EventListener
    void changed(RestrictionChanged change) {
        if (change.subject().startsWith(HoldSubjects.PERSON)) {
            freeze(OF_PERSON, 0, change);
        } else if (change.subject().startsWith(REQUEST)) {
            freeze(
                    OF_REQUEST,
                    Long.parseLong(change.subject().substring(REQUEST.length())),
                    change);
        }
    }

    private void freeze(String sql, long request, RestrictionChanged change) {
        jdbc.sql(sql)
                .param("request", request)
                .param("frozen", change.restricted())
                .param("subject", change.subject())
                .param("others", change.others().toArray(String[]::new))
                .update();
    }
}
