package fr.parvis.requests.scanning;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.SignedInAgent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code scan_batch}. A batch is its agent's, and of administrators. */
@Component
class ScanBatches {

    private static final String SELECT =
            """
            select b.*, (select count(*) from scan_item i
                where i.commune_id = b.commune_id and i.batch_id = b.id and i.state = 'OPEN') as open
            from scan_batch b
            where b.commune_id = current_commune()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanBatches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @return empty when the same content was taken before
     */
    Optional<Long> add(String name, String sha256, int pages, SignedInAgent agent) {
        return jdbc.sql(
                        """
                        insert into scan_batch (name, sha256, pages, agent_id, agent_name, at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, sha256) do nothing
                        returning id
                        """)
                .params(
                        name,
                        sha256,
                        pages,
                        agent.id(),
                        agent.name(),
                        Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    Optional<ScanBatch> ofContent(String sha256) {
        return jdbc.sql(SELECT + " and b.sha256 = ?")
                .param(sha256)
                .query(ScanBatches::batch)
                .optional();
    }

    Optional<ScanBatch> find(long id, SignedInAgent agent) {
        return jdbc.sql(SELECT + " and b.id = ?")
                .param(id)
                .query(ScanBatches::batch)
                .optional()
                .filter(
                        one ->
                                one.agentId() == agent.id()
                                        || Rights.anywhere(agent, Permission.ADMINISTER));
    }

    /** The latest first, at most fifty. */
    List<ScanBatch> of(SignedInAgent agent) {
        return jdbc.sql(SELECT + " and (b.agent_id = ? or ?) order by b.id desc limit 50")
                .params(agent.id(), Rights.anywhere(agent, Permission.ADMINISTER))
                .query(ScanBatches::batch)
                .list();
    }

    private static ScanBatch batch(ResultSet row, int index) throws SQLException {
        return new ScanBatch(
                row.getLong("id"),
                row.getString("name"),
                row.getInt("pages"),
                row.getLong("agent_id"),
                row.getString("agent_name"),
                row.getTimestamp("at").toInstant(),
                row.getInt("open"));
    }
}
