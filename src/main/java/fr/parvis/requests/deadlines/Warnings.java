package fr.parvis.requests.deadlines;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_warning}: finding what to warn of and noting it are one statement. */
@Component
class Warnings {

    /** Days; where a whole delay is shorter, the warning comes later. */
    private static final int SHORT_DELAY = 21;

    private final JdbcClient jdbc;
    private final Clock clock;

    Warnings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Requests on which silence decides soon, each once.
     *
     * @param until last day warned of
     * @param soon the same where the delay is short
     */
    List<Long> legal(LocalDate today, LocalDate until, LocalDate soon) {
        return jdbc.sql(
                        """
                        insert into request_warning (request_id, kind, step, due, at)
                        select id, 'LEGAL', '', legal_due, :now from request
                        where commune_id = current_commune() and closed_at is null
                          and suspended_since is null and decided_at is null
                          and due <= :until and legal_due >= :today
                          and legal_due <= case
                              when legal_due - (received_at at time zone 'Europe/Paris')::date < :short
                              then :soon else :until end
                        order by legal_due, id
                        on conflict do nothing
                        returning request_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today)
                .param("until", until)
                .param("soon", soon)
                .param("short", SHORT_DELAY)
                .query(Long.class)
                .list();
    }

    /** Requests that stayed at a step beyond its limit, each once a stay. */
    List<Long> late(LocalDate today) {
        return jdbc.sql(
                        """
                        insert into request_warning (request_id, kind, step, due, at)
                        select id, 'STEP', step, step_due, :now from request
                        where commune_id = current_commune() and closed_at is null
                          and suspended_since is null and due < :today and step_due < :today
                        order by step_due, id
                        on conflict do nothing
                        returning request_id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today)
                .query(Long.class)
                .list();
    }
}
