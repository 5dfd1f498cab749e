package fr.parvis.records.slips;

import fr.parvis.records.Disposed;
import fr.parvis.records.Due;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_line}. */
@Repository
class Lines {

    private final JdbcClient jdbc;
    private final Clock clock;

    Lines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was taken out for a time is proposed again once it is over. */
    void bringBack(String rule, LocalDate today) {
        jdbc.sql(
                        """
                        update retention_line
                        set state = case when slip.state = 'PROPOSED' then 'PROPOSED' else 'KEPT' end
                        from retention_slip slip
                        where retention_line.commune_id = current_commune() and retention_line.rule = ?
                          and retention_line.state = 'TAKEN_OUT' and again_on <= ?
                          and slip.commune_id = retention_line.commune_id and slip.id = slip_id
                        """)
                .params(rule, today)
                .update();
    }

    /**
     * Puts things on a slip; those that stand on one already are only seen again.
     *
     * @param more how many new ones there is room for
     */
    void put(long slip, String rule, List<Due> things, LocalDate today, int more) {
        jdbc.sql(
                        """
                        update retention_line set seen_on = ?
                        where commune_id = current_commune() and rule = ? and thing = any(?)
                          and state = 'PROPOSED'
                        """)
                .params(today, rule, longs(things, Due::thing))
                .update();
        jdbc.sql(
                        """
                        insert into retention_line
                            (slip_id, rule, thing, reference, topic, counted_from, due, seen_on)
                        select :slip, :rule, thing, reference, topic, counted_from, due, :today
                        from unnest(:things, :references, :topics, :from::date[], :due::date[])
                            as n (thing, reference, topic, counted_from, due)
                        where not exists (
                            select from retention_line
                            where commune_id = current_commune() and rule = :rule
                              and thing = n.thing and state in ('PROPOSED', 'TAKEN_OUT'))
                        order by thing limit :more
                        on conflict do nothing
                        """)
                .param("slip", slip)
                .param("rule", rule)
                .param("today", today)
                .param("things", longs(things, Due::thing))
                .param("references", texts(things, Due::reference))
                .param("topics", texts(things, Due::topic))
                .param("from", texts(things, due -> due.countedFrom().toString()))
                .param("due", texts(things, due -> due.due().toString()))
                .param("more", more)
                .update();
    }

    int count(long slip) {
        return jdbc.sql(
                        """
                        select count(*) from retention_line
                        where commune_id = current_commune() and slip_id = ? and state = 'PROPOSED'
                        """)
                .param(slip)
                .query(Integer.class)
                .single();
    }

    /** Drops from proposals what is no longer due: reopened, held, read again. */
    void forgetUnseen(String rule, LocalDate today) {
        jdbc.sql(
                        """
                        delete from retention_line using retention_slip slip
                        where retention_line.commune_id = current_commune() and retention_line.rule = ?
                          and retention_line.state = 'PROPOSED' and seen_on < ?
                          and slip.commune_id = retention_line.commune_id and slip.id = slip_id
                          and slip.state = 'PROPOSED'
                        """)
                .params(rule, today)
                .update();
    }

    /**
     * By id of the thing.
     *
     * @param after id of the last one seen, or {@link Long#MIN_VALUE}
     */
    List<Line> page(long slip, long after, int limit) {
        return jdbc.sql(
                        """
                        select * from retention_line
                        where commune_id = current_commune() and slip_id = ? and thing > ?
                        order by thing limit ?
                        """)
                .params(slip, after, limit)
                .query(Lines::line)
                .list();
    }

    List<Line> all(long slip) {
        return page(slip, Long.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** What became of something that people still name by its reference. */
    List<Line> named(String reference) {
        return jdbc.sql(
                        """
                        select * from retention_line
                        where commune_id = current_commune() and reference = ?
                        order by slip_id desc limit 20
                        """)
                .param(reference)
                .query(Lines::line)
                .list();
    }

    int takeOut(long slip, Collection<Long> things, String reason, LocalDate again) {
        return jdbc.sql(
                        """
                        update retention_line set state = 'TAKEN_OUT', reason = ?, again_on = ?
                        where commune_id = current_commune() and slip_id = ? and thing = any(?)
                          and state = 'PROPOSED'
                        """)
                .params(reason, again, slip, things.toArray(Long[]::new))
                .update();
    }

    /** The next one to dispose of, locked; what another node has in hand is passed over. */
    Optional<Line> next(long slip) {
        return jdbc.sql(
                        """
                        select * from retention_line
                        where commune_id = current_commune() and slip_id = ? and state = 'PROPOSED'
                        order by thing limit 1 for update skip locked
                        """)
                .param(slip)
                .query(Lines::line)
                .optional();
    }

    void done(Line line, Disposed what) {
        jdbc.sql(
                        """
                        update retention_line
                        set state = 'DONE', done_at = ?, rows_erased = ?, files_erased = ?, sha256 = ?
                        where commune_id = current_commune() and slip_id = ? and thing = ?
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        what.rows(),
                        what.files(),
                        what.sha256(),
                        line.slip(),
                        line.thing())
                .update();
    }

    void keep(Line line, String reason) {
        jdbc.sql(
                        """
                        update retention_line set state = 'KEPT', reason = ?, done_at = ?
                        where commune_id = current_commune() and slip_id = ? and thing = ?
                        """)
                .params(reason, Timestamp.from(clock.instant()), line.slip(), line.thing())
                .update();
    }

    private static Long[] longs(List<Due> things, Function<Due, Long> value) {
        return things.stream().map(value).toArray(Long[]::new);
    }

    private static String[] texts(List<Due> things, Function<Due, String> value) {
        return things.stream().map(value).toArray(String[]::new);
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        Timestamp done = row.getTimestamp("done_at");
        return new Line(
                row.getLong("slip_id"),
                row.getLong("thing"),
                row.getString("reference"),
                row.getString("topic"),
                row.getObject("counted_from", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Line.State.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("again_on", LocalDate.class),
                done == null ? null : done.toInstant(),
                row.getInt("rows_erased"),
                row.getInt("files_erased"),
                row.getString("sha256"));
    }
}
