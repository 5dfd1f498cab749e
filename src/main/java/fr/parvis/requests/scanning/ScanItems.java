package fr.parvis.requests.scanning;

import fr.parvis.requests.scanning.ScanItem.Kind;
import fr.parvis.requests.scanning.ScanItem.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code scan_item}. */
@Component
public class ScanItems {

    private static final String SELECT =
            """
            select i.*, r.number
            from scan_item i
            left join request r on r.commune_id = i.commune_id and r.id = i.request_id
            where i.commune_id = current_commune()
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long add(long batch, Sheaf sheaf) {
        return jdbc.sql(
                        """
                        insert into scan_item (batch_id, kind, page_numbers, procedure_code, missing, state)
                        values (?, ?, ?, ?, ?, 'OPEN')
                        returning id
                        """)
                .params(
                        batch,
                        sheaf.kind().name(),
                        sheaf.pages().toArray(Integer[]::new),
                        sheaf.procedure(),
                        sheaf.missing().toArray(Integer[]::new))
                .query(Long.class)
                .single();
    }

    void hold(long item, long file) {
        jdbc.sql("update scan_item set file_id = ? where commune_id = current_commune() and id = ?")
                .params(file, item)
                .update();
    }

    public Optional<ScanItem> find(long id) {
        return jdbc.sql(SELECT + " and i.id = ?").param(id).query(ScanItems::item).optional();
    }

    /** Locks the row, so that a page is placed once. */
    Optional<ScanItem> lock(long id) {
        return jdbc.sql(SELECT + " and i.id = ? for update of i")
                .param(id)
                .query(ScanItems::item)
                .optional();
    }

    /** Forms of these procedures that wait to be typed in, the oldest first, at most a hundred. */
    List<ScanItem> toType(Collection<String> procedures) {
        return jdbc.sql(
                        SELECT
                                + """
                                 and i.state = 'OPEN' and i.kind = 'FORM' and i.procedure_code = any(?)
                                order by i.id limit 100
                                """)
                .param(procedures.toArray(String[]::new))
                .query(ScanItems::item)
                .list();
    }

    /** In the order of the pages. */
    List<ScanItem> of(long batch) {
        return jdbc.sql(SELECT + " and i.batch_id = ? order by i.page_numbers[1], i.id")
                .param(batch)
                .query(ScanItems::item)
                .list();
    }

    /**
     * @param request to which the pages went, or null
     */
    void end(long item, State state, Long request, String agent) {
        jdbc.sql(
                        """
                        update scan_item set state = ?, request_id = ?, done_at = ?, done_by = ?,
                            file_id = case when ? = 'DROPPED' then null else file_id end
                        where commune_id = current_commune() and id = ? and state = 'OPEN'
                        """)
                .params(
                        state.name(),
                        request,
                        Timestamp.from(clock.instant()),
                        agent,
                        state.name(),
                        item)
                .update();
    }

    private static ScanItem item(ResultSet row, int index) throws SQLException {
        return new ScanItem(
                row.getLong("id"),
                row.getLong("batch_id"),
                Kind.valueOf(row.getString("kind")),
                List.of((Integer[]) row.getArray("page_numbers").getArray()),
                row.getObject("file_id", Long.class),
                row.getString("procedure_code"),
                List.of((Integer[]) row.getArray("missing").getArray()),
                row.getObject("request_id", Long.class),
                row.getString("number"),
                State.valueOf(row.getString("state")),
                row.getString("done_by"));
    }
}
