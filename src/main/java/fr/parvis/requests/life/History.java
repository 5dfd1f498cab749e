package fr.parvis.requests.life;

import fr.parvis.kernel.Actor;
import fr.parvis.procedures.Circuit.PublicStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_event}: rows are only added. */
@Component
public class History {

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long request, RequestEvent event) {
        jdbc.sql(
                        """
                        insert into request_event
                            (request_id, at, kind, step, status, actor_kind, actor_id, actor_name, actor_for, transition, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request,
                        Timestamp.from(event.at()),
                        event.kind().name(),
                        event.step(),
                        event.status().name(),
                        event.actorKind().name(),
                        event.actorId(),
                        event.actorName(),
                        event.actorFor(),
                        event.transition(),
                        event.words())
                .update();
    }

    /** Oldest first. */
    public List<RequestEvent> of(long request) {
        return jdbc.sql(
                        "select * from request_event where commune_id = current_commune() and request_id = ? order by id")
                .param(request)
                .query(History::event)
                .list();
    }

    private static RequestEvent event(ResultSet row, int index) throws SQLException {
        return new RequestEvent(
                row.getTimestamp("at").toInstant(),
                RequestEvent.Kind.valueOf(row.getString("kind")),
                row.getString("step"),
                PublicStatus.valueOf(row.getString("status")),
                Actor.Kind.valueOf(row.getString("actor_kind")),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("actor_for"),
                row.getString("transition"),
                row.getString("words"));
    }
}
