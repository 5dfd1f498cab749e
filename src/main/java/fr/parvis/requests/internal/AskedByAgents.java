package fr.parvis.requests.internal;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Request;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who asked is who did the first fact of the history. */
@Component
public class AskedByAgents {

    private static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Procedures procedures;

    AskedByAgents(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    public record Line(
            String number, LocalizedText title, PublicStatus status, Instant receivedAt) {}

    /** Whether this person asked for it, as an agent among agents. */
    public boolean by(Actor actor, Request request) {
        return actor.kind() == Actor.Kind.AGENT
                && internal(request.revisionId())
                && jdbc.sql(
                                """
                                select 1 from request_event
                                where commune_id = current_commune() and request_id = ?
                                  and kind = 'RECEIVED' and actor_kind = 'AGENT' and actor_id = ?
                                """)
                        .params(request.id(), actor.id())
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    /** Newest first. */
    List<Line> of(long agent) {
        return jdbc.sql(
                        """
                        select r.number, r.revision_id, r.status, r.received_at
                        from request_event e
                        join request r on r.commune_id = e.commune_id and r.id = e.request_id
                        where e.commune_id = current_commune() and e.actor_id = ?
                          and e.kind = 'RECEIVED' and e.actor_kind = 'AGENT'
                          and r.revision_id = any(?)
                        order by e.request_id desc limit ?
                        """)
                .params(agent, revisions(agent), MOST)
                .query(
                        (row, _) ->
                                new Line(
                                        row.getString(1),
                                        procedures.revision(row.getLong(2)).definition().title(),
                                        PublicStatus.valueOf(row.getString(3)),
                                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /** What an agent filed at the counter for somebody else is not theirs. */
    private Long[] revisions(long agent) {
        return jdbc
                .sql(
                        """
                        select distinct r.revision_id from request_event e
                        join request r on r.commune_id = e.commune_id and r.id = e.request_id
                        where e.commune_id = current_commune() and e.actor_id = ?
                          and e.kind = 'RECEIVED' and e.actor_kind = 'AGENT'
                        """)
                .param(agent)
                .query(Long.class)
                .list()
                .stream()
                .filter(this::internal)
                .toArray(Long[]::new);
    }

    private boolean internal(long revision) {
        return procedures.revision(revision).definition().kind() == Kind.INTERNAL;
    }
}
