package fr.parvis.subscribers.store;

import fr.parvis.notices.AddressFailed;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An address that gives messages back gets no more: at once when its server says that it never will
 * take one, after a few times when it is full or away.
 */
@Component
class HearOfFailures {

    private static final int FEW = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    HearOfFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(AddressFailed failed) {
        jdbc.sql(
                        """
                        update subscriber_channel
                        set soft_failures = soft_failures + 1,
                            reason = :reason,
                            failed_at = case when :permanent or soft_failures + 1 >= :few
                                             then coalesce(failed_at, :now) end
                        where channel = 'EMAIL' and address = :email
                        """)
                .param("reason", failed.reason())
                .param("permanent", failed.permanent())
                .param("few", FEW)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("email", failed.email().toLowerCase(java.util.Locale.ROOT))
                .update();
    }
}
