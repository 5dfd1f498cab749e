package fr.parvis.subscribers.store;

import fr.parvis.notices.sms.TextOptedIn;
import fr.parvis.notices.sms.TextOptedOut;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who answers STOP gets no more SMS; their page of choices says so, and lets them go on. What they
 * get by other ways stays.
 */
@Component
class HearOfStops {

    private final JdbcClient jdbc;
    private final Clock clock;

    HearOfStops(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    void on(TextOptedOut stopped) {
        jdbc.sql(
                        """
                        update subscriber_channel set failed_at = ?, reason = ?
                        where channel = 'SMS' and address = ?
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Subscription.Line.STOP,
                        stopped.number())
                .update();
    }

    @EventListener
    void on(TextOptedIn again) {
        jdbc.sql(
                        """
                        update subscriber_channel set failed_at = null, reason = ''
                        where channel = 'SMS' and address = ? and reason = ?
                        """)
                .params(again.number(), Subscription.Line.STOP)
                .update();
    }
}
