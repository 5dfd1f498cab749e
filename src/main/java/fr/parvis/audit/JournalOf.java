package fr.parvis.audit;

import fr.parvis.kernel.DataSubject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What the journal of the current commune says about one resident, for them to read. */
@Service
public class JournalOf {

    private static final int MOST = 5000;

    private final JdbcClient jdbc;

    JournalOf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Without the names of agents, which are not this person's data.
     *
     * @param own done by this person; the network address is theirs then
     */
    public record Line(Instant at, boolean own, String action, String subject, String address) {}

    /** The last ones, oldest first: what they did, what was done to their account and requests. */
    public List<Line> of(DataSubject person) {
        return jdbc.sql(
                        """
                        select at, own, action, subject, address from (
                            select id, at, action, subject, address,
                                   actor_kind = 'RESIDENT' and actor_id = :resident and :resident > 0 as own
                            from journal
                            where commune_id = current_commune()
                              and (actor_kind = 'RESIDENT' and actor_id = :resident and :resident > 0
                                   or subject = any(:subjects))
                            order by id desc limit :most
                        ) last order by id
                        """)
                .param("resident", person.resident())
                .param("subjects", subjects(person))
                .param("most", MOST)
                .query(JournalOf::line)
                .list();
    }

    private static String[] subjects(DataSubject person) {
        return Stream.concat(
                        person.resident() > 0
                                ? Stream.of("resident:" + person.resident())
                                : Stream.empty(),
                        person.requests().values().stream().map(number -> "request:" + number))
                .toArray(String[]::new);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        boolean own = row.getBoolean("own");
        return new Line(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                own,
                row.getString("action"),
                row.getString("subject"),
                own ? row.getString("address") : "");
    }
}
