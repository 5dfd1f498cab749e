package fr.parvis.requests.passing;

import fr.parvis.kernel.CommuneId;
import fr.parvis.requests.passing.Passage.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_passage}. */
@Component
class Passages {

    private final JdbcClient jdbc;
    private final Clock clock;

    Passages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return its id
     */
    long begin(long request, int version, long agent, CommuneId to, String words) {
        return jdbc.sql(
                        """
                        insert into request_passage
                            (request_id, version, ordered_at, agent_id, to_commune, words)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(request, version, Timestamp.from(clock.instant()), agent, to.value(), words)
                .query(Long.class)
                .single();
    }

    /** The last one of a request. */
    Optional<Passage> last(long request) {
        return jdbc.sql(
                        """
                        select * from request_passage
                        where commune_id = current_commune() and request_id = ?
                        order by id desc limit 1
                        """)
                .param(request)
                .query(Passages::passage)
                .optional();
    }

    /** Locks it until the end of the transaction; empty when it arrived or came back already. */
    Optional<Passage> lockLeaving(long id) {
        return jdbc.sql(
                        """
                        select * from request_passage
                        where commune_id = current_commune() and id = ? and state = 'LEAVING'
                        for update
                        """)
                .param(id)
                .query(Passages::passage)
                .optional();
    }

    void arrived(long id, Arrival there) {
        jdbc.sql(
                        """
                        update request_passage set state = 'ARRIVED', request_there = ?,
                            number_there = ?, received_there = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(there.request(), there.number(), Timestamp.from(there.receivedAt()), id)
                .update();
    }

    void cameBack(long id) {
        jdbc.sql(
                        """
                        update request_passage set state = 'CAME_BACK'
                        where commune_id = current_commune() and id = ?
                        """)
                .param(id)
                .update();
    }

    private static Passage passage(ResultSet row, int index) throws SQLException {
        Timestamp received = row.getTimestamp("received_there");
        return new Passage(
                row.getLong("id"),
                row.getLong("request_id"),
                row.getInt("version"),
                row.getLong("agent_id"),
                new CommuneId(row.getInt("to_commune")),
                row.getString("words"),
                State.valueOf(row.getString("state")),
                row.getObject("request_there", Long.class),
                row.getString("number_there"),
                received == null ? null : received.toInstant());
    }
}
