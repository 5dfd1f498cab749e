package fr.parvis.requests.behalf;

import fr.parvis.requests.life.Channel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code counter_entry}. */
@Component
public class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws org.springframework.dao.DuplicateKeyException when the scanned pages are being typed
     *     in already
     */
    public void begin(long draft, String procedure, NewEntry entry) {
        jdbc.sql(
                        """
                        insert into counter_entry (draft_id, procedure_code, channel, person, representative,
                            identity_check, mandate, arrived_on, scan_file_id, scan_item_id, agent_id, agent_name, at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        draft,
                        procedure,
                        entry.channel().name(),
                        entry.person(),
                        entry.representative(),
                        entry.identity().name(),
                        entry.mandate(),
                        entry.arrivedOn(),
                        entry.scan(),
                        entry.scanItem(),
                        entry.agent().id(),
                        entry.agent().name(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    public Optional<Entry> find(long id) {
        return one("id = ?", id);
    }

    public Optional<Entry> ofDraft(long draft) {
        return one("draft_id = ?", draft);
    }

    public Optional<Entry> ofScan(long item) {
        return one("scan_item_id = ?", item);
    }

    /** Begun by an agent and not sent yet, the latest first. */
    public List<Entry> openOf(long agent) {
        return jdbc.sql(
                        """
                        select * from counter_entry
                        where commune_id = current_commune() and agent_id = ? and request_id is null
                        order by id desc limit 50
                        """)
                .param(agent)
                .query(Entries::entry)
                .list();
    }

    void sent(Entry entry, long request) {
        jdbc.sql(
                        "update counter_entry set request_id = ? where commune_id = current_commune() and id = ?")
                .params(request, entry.id())
                .update();
    }

    private Optional<Entry> one(String condition, long value) {
        return jdbc.sql(
                        "select * from counter_entry where commune_id = current_commune() and "
                                + condition)
                .param(value)
                .query(Entries::entry)
                .optional();
    }

    private static Entry entry(ResultSet row, int index) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("draft_id"),
                row.getObject("request_id", Long.class),
                row.getString("procedure_code"),
                Channel.valueOf(row.getString("channel")),
                row.getString("person"),
                row.getString("representative"),
                Identity.valueOf(row.getString("identity_check")),
                row.getString("mandate"),
                row.getObject("arrived_on", LocalDate.class),
                row.getObject("scan_file_id", Long.class),
                row.getObject("scan_item_id", Long.class),
                row.getLong("agent_id"),
                row.getString("agent_name"),
                row.getTimestamp("at").toInstant());
    }
}
