package fr.parvis.notices.push;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code push_message}. */
@Component
class PushRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PushRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Waiting(
            long id,
            long subscriptionId,
            String payload,
            String topic,
            String urgency,
            OffsetDateTime expiresAt,
            int attempts) {}

    /** Empty when the key is known, or the subscription gone. */
    Optional<Long> add(PushMessage message, String payload) {
        return jdbc.sql(
                        """
                        insert into push_message (subscription_id, about, key, payload, topic, urgency,
                            expires_at, state, changed_at)
                        select id, ?, ?, ?, ?, ?, ?, 'QUEUED', ? from push_subscription where id = ?
                        on conflict (commune_id, key) do nothing
                        returning id
                        """)
                .params(
                        message.about(),
                        message.key(),
                        payload,
                        message.tag(),
                        message.urgency().name(),
                        at(clock.instant().plus(message.keep())),
                        at(clock.instant()),
                        message.subscription())
                .query(Long.class)
                .optional();
    }

    Optional<Waiting> waiting(long id) {
        return jdbc.sql(
                        """
                        select id, subscription_id, payload, topic, urgency, expires_at, attempts
                        from push_message where id = ? and state = 'QUEUED'
                        """)
                .param(id)
                .query(Waiting.class)
                .optional();
    }

    void failed(long id, String reason) {
        jdbc.sql(
                        """
                        update push_message set attempts = attempts + 1, changed_at = ?, reason = ?
                        where id = ?
                        """)
                .params(at(clock.instant()), reason, id)
                .update();
    }

    void end(long id, String state, String reason) {
        jdbc.sql(
                        """
                        update push_message set state = ?, changed_at = ?, reason = ?, payload = null
                        where id = ?
                        """)
                .params(state, at(clock.instant()), reason, id)
                .update();
    }

    PushFigures figures(String about) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'QUEUED') as queued,
                               count(*) filter (where state = 'SENT') as sent,
                               count(*) filter (where state = 'GONE') as gone,
                               count(*) filter (where state = 'FAILED') as failed
                        from push_message where commune_id = current_commune() and about = ?
                        """)
                .param(about)
                .query(PushFigures.class)
                .single();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from push_message where state <> 'QUEUED' and changed_at < ?")
                .param(at(limit))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
