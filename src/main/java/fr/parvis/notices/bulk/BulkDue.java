package fr.parvis.notices.bulk;

import fr.parvis.kernel.CommuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of letters that are due, over all communes. */
@Component
class BulkDue {

    /**
     * How long letters stay with the worker that took them. A worker that is slower sends none
     * twice: {@link BulkRows#handOver} asks again.
     */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkDue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Letters of one commune. */
    record Taken(CommuneId commune, List<Long> ids) {}

    private record Row(int commune, long id) {}

    /**
     * The ones that have been due for longest and that no other worker holds; none while a message
     * waits that one person waits for.
     */
    Optional<Taken> take(int most) {
        Instant now = clock.instant();
        List<Row> rows =
                jdbc.sql(
                                """
                                update bulk_due set due_at = :leased
                                where (commune_id, bulk_id) in (
                                    select commune_id, bulk_id
                                    from bulk_due
                                    where due_at <= :now
                                      and not exists (select from notice_due where due_at <= :now)
                                    order by due_at, commune_id, bulk_id
                                    limit :most
                                    for update skip locked)
                                returning commune_id, bulk_id
                                """)
                        .param("leased", at(now.plus(LEASE)))
                        .param("now", at(now))
                        .param("most", most)
                        .query((row, _) -> new Row(row.getInt(1), row.getLong(2)))
                        .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int commune = rows.getFirst().commune();
        release(rows.stream().filter(row -> row.commune() != commune).toList(), now);
        return Optional.of(
                new Taken(
                        new CommuneId(commune),
                        rows.stream()
                                .filter(row -> row.commune() == commune)
                                .map(Row::id)
                                .toList()));
    }

    private void release(List<Row> others, Instant now) {
        others.forEach(row -> again(new CommuneId(row.commune()), List.of(row.id()), now));
    }

    void done(CommuneId commune, Collection<Long> ids) {
        jdbc.sql("delete from bulk_due where commune_id = ? and bulk_id = any(?)")
                .params(commune.value(), ids.toArray(Long[]::new))
                .update();
    }

    void again(CommuneId commune, Collection<Long> ids, Instant when) {
        jdbc.sql("update bulk_due set due_at = ? where commune_id = ? and bulk_id = any(?)")
                .params(at(when), commune.value(), ids.toArray(Long[]::new))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
