package fr.parvis.requests.steps;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code request_step}: at most one open row a request. */
@Component
class StepRuns {

    /** How many requests of a commune one round looks at; the next round takes the rest. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    StepRuns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(long request, String step, Instant wake) {
        jdbc.sql(
                        "insert into request_step (request_id, step, entered_at, wake_at) values (?, ?, ?, ?)")
                .params(request, step, now(), wake == null ? null : Timestamp.from(wake))
                .update();
    }

    /**
     * @return the step that was open, if any
     */
    Optional<String> end(long request) {
        return jdbc.sql(
                        """
                        update request_step set ended_at = ?
                        where commune_id = current_commune() and request_id = ? and ended_at is null
                        returning step
                        """)
                .params(now(), request)
                .query(String.class)
                .optional();
    }

    /** Whether its moment has come; empty when no row of this step is open. */
    Optional<Boolean> dueAt(long request, String step) {
        return jdbc.sql(
                        """
                        select coalesce(wake_at <= ?, false) from request_step
                        where commune_id = current_commune() and request_id = ? and step = ? and ended_at is null
                        """)
                .params(now(), request, step)
                .query(Boolean.class)
                .optional();
    }

    void wakeAt(long request, Instant wake) {
        jdbc.sql(
                        """
                        update request_step set wake_at = ?
                        where commune_id = current_commune() and request_id = ? and ended_at is null
                        """)
                .params(Timestamp.from(wake), request)
                .update();
    }

    /** Nothing more comes by itself; agents read why. */
    void stop(long request, String note) {
        jdbc.sql(
                        """
                        update request_step set wake_at = null, note = ?
                        where commune_id = current_commune() and request_id = ? and ended_at is null
                        """)
                .params(note, request)
                .update();
    }

    /** Requests whose time has come, the longest due first. */
    List<Long> due() {
        return jdbc.sql(
                        """
                        select request_id from request_step
                        where commune_id = current_commune() and ended_at is null and wake_at <= ?
                        order by wake_at limit ?
                        """)
                .params(now(), MOST)
                .query(Long.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
