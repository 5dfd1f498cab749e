package fr.parvis.records.slips;

import fr.parvis.records.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_slip}. */
@Repository
class Slips {

    private final JdbcClient jdbc;
    private final Clock clock;

    Slips(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that is being proposed; made when there is none. */
    long proposed(String rule, Fate fate) {
        jdbc.sql(
                        """
                        insert into retention_slip (rule, fate, proposed_at) values (?, ?, ?)
                        on conflict (commune_id, rule, fate) where state = 'PROPOSED' do nothing
                        """)
                .params(rule, fate.name(), now())
                .update();
        return jdbc.sql(
                        """
                        select id from retention_slip
                        where commune_id = current_commune() and rule = ? and fate = ? and state = 'PROPOSED'
                        """)
                .params(rule, fate.name())
                .query(Long.class)
                .single();
    }

    /** Counts the lines of what a rule proposes, and forgets slips that have none left. */
    void count(String rule) {
        jdbc.sql(
                        """
                        update retention_slip set lines = (
                            select count(*) from retention_line
                            where retention_line.commune_id = retention_slip.commune_id
                              and slip_id = retention_slip.id and retention_line.state = 'PROPOSED')
                        where commune_id = current_commune() and rule = ? and state = 'PROPOSED'
                        """)
                .param(rule)
                .update();
        jdbc.sql(
                        """
                        delete from retention_slip
                        where commune_id = current_commune() and rule = ? and state = 'PROPOSED'
                          and not exists (
                              select from retention_line
                              where retention_line.commune_id = retention_slip.commune_id
                                and slip_id = retention_slip.id)
                        """)
                .param(rule)
                .update();
    }

    Optional<Slip> find(long id) {
        return one(id, "");
    }

    /** Locks the row until the end of the transaction. */
    Slip lock(long id) {
        return one(id, " for update").orElseThrow();
    }

    private Optional<Slip> one(long id, String lock) {
        return jdbc.sql(
                        "select * from retention_slip where commune_id = current_commune() and id = ?"
                                + lock)
                .param(id)
                .query(Slips::slip)
                .optional();
    }

    /** To look at or under way, with at least one line; the oldest first. */
    List<Slip> open() {
        return jdbc.sql(
                        """
                        select * from retention_slip
                        where commune_id = current_commune() and state in ('PROPOSED', 'APPROVED') and lines > 0
                        order by id
                        """)
                .query(Slips::slip)
                .list();
    }

    /**
     * Carried out, the newest first.
     *
     * @param before id of the last one seen, or {@link Long#MAX_VALUE}
     */
    List<Slip> done(long before, int limit) {
        return jdbc.sql(
                        """
                        select * from retention_slip
                        where commune_id = current_commune() and state = 'DONE' and id < ?
                        order by id desc limit ?
                        """)
                .params(before, limit)
                .query(Slips::slip)
                .list();
    }

    List<Long> approved() {
        return jdbc.sql(
                        """
                        select id from retention_slip
                        where commune_id = current_commune() and state = 'APPROVED' order by id
                        """)
                .query(Long.class)
                .list();
    }

    void approve(long id, String by, String visa, LocalDate visaOn) {
        jdbc.sql(
                        """
                        update retention_slip
                        set state = 'APPROVED', approved_at = ?, approved_by = ?, visa = ?, visa_on = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(now(), by, visa, visaOn, id)
                .update();
    }

    void done(long id, String proof) {
        jdbc.sql(
                        """
                        update retention_slip set state = 'DONE', done_at = ?, proof = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(now(), proof, id)
                .update();
    }

    void prove(long id, long file, String sha256, String seal) {
        jdbc.sql(
                        """
                        update retention_slip set file_id = ?, file_sha256 = ?, seal = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(file, sha256, seal, id)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Slip slip(ResultSet row, int index) throws SQLException {
        return new Slip(
                row.getLong("id"),
                row.getString("rule"),
                Fate.valueOf(row.getString("fate")),
                Slip.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                instant(row, "proposed_at"),
                instant(row, "approved_at"),
                row.getString("approved_by"),
                row.getString("visa"),
                row.getObject("visa_on", LocalDate.class),
                instant(row, "done_at"),
                row.getString("proof"),
                row.getString("seal"),
                row.getObject("file_id", Long.class),
                row.getString("file_sha256"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
