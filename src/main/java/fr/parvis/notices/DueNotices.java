package fr.parvis.notices;

import fr.parvis.kernel.CommuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of what is due, over all communes. */
@Component
final class DueNotices {

    /**
     * How long a message stays with the worker that took it: well above the time one may take, so
     * that no other node sends it too; after a crash, how long it waits for the next worker.
     */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    DueNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Due(CommuneId commune, long notice) {}

    /** The one that has been due for longest and that no other worker holds. */
    Optional<Due> take() {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        update notice_due set due_at = :leased
                        where (commune_id, notice_id) = (
                            select commune_id, notice_id
                            from notice_due
                            where due_at <= :now
                            order by due_at
                            limit 1
                            for update skip locked)
                        returning commune_id, notice_id
                        """)
                .param("leased", at(now.plus(LEASE)))
                .param("now", at(now))
                .query((row, index) -> new Due(new CommuneId(row.getInt(1)), row.getLong(2)))
                .optional();
    }

    void done(Due due) {
        jdbc.sql("delete from notice_due where commune_id = :commune and notice_id = :notice")
                .param("commune", due.commune().value())
                .param("notice", due.notice())
                .update();
    }

    void again(Due due, Instant when) {
        jdbc.sql(
                        """
                        update notice_due set due_at = :when
                        where commune_id = :commune and notice_id = :notice
                        """)
                .param("when", at(when))
                .param("commune", due.commune().value())
                .param("notice", due.notice())
                .update();
    }

    long waiting() {
        return jdbc.sql("select count(*) from notice_due").query(Long.class).single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
