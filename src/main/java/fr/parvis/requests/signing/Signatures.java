package fr.parvis.requests.signing;

import fr.parvis.account.SignedInAgent;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_signature}. */
@Component
class Signatures {

    private final JdbcClient jdbc;
    private final Clock clock;

    Signatures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of the present passage through the step, in order. */
    List<SignedLine> current(long request) {
        return read(request, "and ended_at is null");
    }

    /** Of all passages. */
    List<SignedLine> all(long request) {
        return read(request, "");
    }

    private List<SignedLine> read(long request, String which) {
        return jdbc.sql(
                        """
                        select role, agent_id, signed_as, signed_at, declined, words from request_signature
                        where commune_id = current_commune() and request_id = ? %s order by id
                        """
                                .formatted(which))
                .param(request)
                .query(
                        (row, _) ->
                                new SignedLine(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getTimestamp(4).toInstant(),
                                        row.getBoolean(5),
                                        row.getString(6)))
                .list();
    }

    void add(long request, String role, SignedInAgent agent, boolean declined, String words) {
        jdbc.sql(
                        """
                        insert into request_signature
                            (request_id, role, agent_id, signed_as, signed_at, declined, words)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        request,
                        role,
                        agent.id(),
                        agent.presented(),
                        Timestamp.from(clock.instant()),
                        declined,
                        words)
                .update();
    }

    void end(long request) {
        jdbc.sql(
                        """
                        update request_signature set ended_at = ?
                        where commune_id = current_commune() and request_id = ? and ended_at is null
                        """)
                .params(Timestamp.from(clock.instant()), request)
                .update();
    }
}
