package fr.parvis.notices.queue;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code queued_work}: what is to be done when, in which commune. */
@Component
public class Queue {

    /**
     * How long a piece of work stays with who took it: above the time one may take; after a crash,
     * how long it waits for the next worker.
     */
    private static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    Queue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Due(CommuneId commune, String kind, long id) {}

    /**
     * Queues in the current transaction; what waits already waits for the earlier of both times.
     */
    public void add(String kind, long id, Instant when) {
        jdbc.sql(
                        """
                        insert into queued_work (commune_id, kind, work_id, due_at)
                        values (:commune, :kind, :id, :when)
                        on conflict (commune_id, kind, work_id) do update
                          set due_at = least(queued_work.due_at, excluded.due_at)
                        """)
                .param("commune", CommuneScope.current().value())
                .param("kind", kind)
                .param("id", id)
                .param("when", at(when))
                .update();
    }

    /** The one due for longest that nobody holds. */
    Optional<Due> take() {
        Instant now = clock.instant();
        return jdbc.sql(
                        """
                        update queued_work set due_at = :leased
                        where (commune_id, kind, work_id) = (
                            select commune_id, kind, work_id
                            from queued_work
                            where due_at <= :now
                            order by due_at
                            limit 1
                            for update skip locked)
                        returning commune_id, kind, work_id
                        """)
                .param("leased", at(now.plus(LEASE)))
                .param("now", at(now))
                .query(
                        (row, _) ->
                                new Due(
                                        new CommuneId(row.getInt(1)),
                                        row.getString(2),
                                        row.getLong(3)))
                .optional();
    }

    void done(Due due) {
        jdbc.sql(
                        """
                        delete from queued_work
                        where commune_id = :commune and kind = :kind and work_id = :id
                        """)
                .param("commune", due.commune().value())
                .param("kind", due.kind())
                .param("id", due.id())
                .update();
    }

    void again(Due due, Instant when) {
        jdbc.sql(
                        """
                        update queued_work set due_at = :when
                        where commune_id = :commune and kind = :kind and work_id = :id
                        """)
                .param("when", at(when))
                .param("commune", due.commune().value())
                .param("kind", due.kind())
                .param("id", due.id())
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
