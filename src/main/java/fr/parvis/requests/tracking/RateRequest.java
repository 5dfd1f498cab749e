package fr.parvis.requests.tracking;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The resident says how it went, once a request is decided; the last answer counts. */
@Component
public class RateRequest {

    private final JdbcClient jdbc;
    private final Clock clock;

    RateRequest(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void rate(long request, Satisfaction said) {
        jdbc.sql(
                        """
                        insert into satisfaction (request_id, at, overall, ease, clarity, delay, comment)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, request_id) do update set at = excluded.at,
                            overall = excluded.overall, ease = excluded.ease, clarity = excluded.clarity,
                            delay = excluded.delay, comment = excluded.comment
                        """)
                .params(
                        request,
                        Timestamp.from(clock.instant()),
                        said.overall(),
                        said.ease(),
                        said.clarity(),
                        said.delay(),
                        said.comment())
                .update();
    }

    public boolean rated(long request) {
        return jdbc.sql(
                        "select 1 from satisfaction where commune_id = current_commune() and request_id = ?")
                .param(request)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
