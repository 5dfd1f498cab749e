package fr.parvis.requests.kin;

import fr.parvis.procedures.Procedures;
import fr.parvis.requests.RequestMoved;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.sql.Timestamp;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code request_person} true: at receipt, and when the person is known better. */
@Component
class KeepPersonKeys {

    private static final Set<String> KNOWN_BETTER = Set.of("claimed", "completed");

    private final JdbcClient jdbc;
    private final RequestStore store;
    private final Procedures procedures;

    KeepPersonKeys(JdbcClient jdbc, RequestStore store, Procedures procedures) {
        this.jdbc = jdbc;
        this.store = store;
        this.procedures = procedures;
    }

    @EventListener
    void received(Arrived arrived) {
        if (arrived.request().version() == 0) {
            keep(arrived.request());
        }
    }

    @EventListener
    void changed(RequestMoved moved) {
        if (KNOWN_BETTER.contains(moved.what())) {
            jdbc.sql(
                            "delete from request_person where commune_id = current_commune() and request_id = ?")
                    .param(moved.id())
                    .update();
            keep(store.find(moved.id()).orElseThrow());
        }
    }

    private void keep(Request request) {
        var form = procedures.revision(request.revisionId()).definition().form();
        Set<String> keys = PersonKeys.of(request, form);
        if (!keys.isEmpty()) {
            jdbc.sql(
                            """
                            insert into request_person (request_id, key, procedure_code, received_at)
                            select ?, unnest(?), ?, ?
                            """)
                    .params(
                            request.id(),
                            keys.toArray(String[]::new),
                            request.procedureCode(),
                            Timestamp.from(request.receivedAt()))
                    .update();
        }
    }
}
