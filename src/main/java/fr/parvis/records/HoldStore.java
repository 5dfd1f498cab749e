package fr.parvis.records;

import fr.parvis.records.Holds.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_hold}. */
@Repository
class HoldStore {

    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> held(Collection<String> subjects, LocalDate today) {
        return jdbc.sql(
                        """
                        select subject from retention_hold
                        where commune_id = current_commune() and subject = any(:subjects)
                          and lifted_at is null and (until_day is null or until_day >= :today)
                        """)
                .param("subjects", subjects.toArray(String[]::new))
                .param("today", today)
                .query(String.class)
                .set();
    }

    Set<String> restricted(LocalDate today) {
        return jdbc.sql(
                        """
                        select subject from retention_hold
                        where commune_id = current_commune() and kind = 'RESTRICTION'
                          and lifted_at is null and (until_day is null or until_day >= ?)
                        """)
                .param(today)
                .query(String.class)
                .set();
    }

    List<Hold> of(Collection<String> subjects) {
        return jdbc.sql(
                        """
                        select * from retention_hold
                        where commune_id = current_commune() and subject = any(?)
                        order by id desc
                        """)
                .param(subjects.toArray(String[]::new))
                .query(HoldStore::hold)
                .list();
    }

    /**
     * The newest first.
     *
     * @param before id of the last one seen, or {@link Long#MAX_VALUE}
     */
    List<Hold> page(boolean lifted, long before, int limit) {
        return jdbc.sql(
                        """
                        select * from retention_hold
                        where commune_id = current_commune() and (lifted_at is not null) = :lifted
                          and id < :before
                        order by id desc limit :limit
                        """)
                .param("lifted", lifted)
                .param("before", before)
                .param("limit", limit)
                .query(HoldStore::hold)
                .list();
    }

    Optional<Hold> find(long id) {
        return jdbc.sql(
                        "select * from retention_hold where commune_id = current_commune() and id = ?")
                .param(id)
                .query(HoldStore::hold)
                .optional();
    }

    /**
     * @return its id; empty when such a hold is there already
     */
    Optional<Long> add(PlaceHold.Order order, Instant now, String by) {
        return jdbc.sql(
                        """
                        insert into retention_hold
                            (kind, subject, reference, reason, until_day, placed_at, placed_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, subject, kind) where lifted_at is null do nothing
                        returning id
                        """)
                .params(
                        order.kind().name(),
                        order.subject(),
                        order.reference(),
                        order.reason(),
                        order.until(),
                        Timestamp.from(now),
                        by)
                .query(Long.class)
                .optional();
    }

    boolean lift(long id, Instant now, String by, String why) {
        return jdbc.sql(
                                """
                                update retention_hold set lifted_at = ?, lifted_by = ?, lifted_why = ?
                                where commune_id = current_commune() and id = ? and lifted_at is null
                                """)
                        .params(Timestamp.from(now), by, why, id)
                        .update()
                == 1;
    }

    /**
     * Those whose last day has passed no longer hold.
     *
     * @return which
     */
    List<Hold> liftBefore(LocalDate today, Instant now) {
        return jdbc.sql(
                        """
                        update retention_hold set lifted_at = ?
                        where commune_id = current_commune() and lifted_at is null and until_day < ?
                        returning *
                        """)
                .params(Timestamp.from(now), today)
                .query(HoldStore::hold)
                .list();
    }

    void forgetLiftedBefore(Instant limit) {
        jdbc.sql(
                        "delete from retention_hold where commune_id = current_commune() and lifted_at < ?")
                .param(Timestamp.from(limit))
                .update();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        Timestamp lifted = row.getTimestamp("lifted_at");
        return new Hold(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("reference"),
                row.getString("reason"),
                row.getObject("until_day", LocalDate.class),
                row.getTimestamp("placed_at").toInstant(),
                row.getString("placed_by"),
                lifted == null ? null : lifted.toInstant(),
                row.getString("lifted_by"),
                row.getString("lifted_why"));
    }
}
