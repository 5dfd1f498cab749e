package fr.parvis.notices.sms;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.SequencedCollection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables {@code text_message} and {@code text_part} of the current commune. */
@Component
class TextRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    TextRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param takenParts the provider has them
     * @param triedSince the first failure, or null
     */
    record Waiting(
            long id,
            String toNumber,
            String body,
            int takenParts,
            int attempts,
            OffsetDateTime triedSince,
            long costMillimes) {}

    /** Empty when the key is known. */
    Optional<Long> add(TextMessage message, String number, SmsText text, long cost) {
        return jdbc.sql(
                        """
                        insert into text_message
                          (about, key, to_number, body, parts, cost_millimes, state, changed_at)
                        values (?, ?, ?, ?, ?, ?, 'QUEUED', ?)
                        on conflict (commune_id, key) do nothing
                        returning id
                        """)
                .params(
                        message.about(),
                        message.key(),
                        number,
                        text.text(),
                        text.parts().size(),
                        cost,
                        now())
                .query(Long.class)
                .optional();
    }

    long withKey(String key) {
        return jdbc.sql("select id from text_message where key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    void remove(long id) {
        jdbc.sql("delete from text_message where id = ?").param(id).update();
    }

    Optional<Waiting> waiting(long id) {
        return jdbc.sql(
                        """
                        select m.id, to_number, body, attempts, tried_since, cost_millimes,
                            (select count(*) from text_part p where p.message_id = m.id) as taken_parts
                        from text_message m
                        where m.id = ? and state = 'QUEUED'
                        """)
                .param(id)
                .query(Waiting.class)
                .optional();
    }

    void taken(long id, int part, String reference) {
        jdbc.sql(
                        """
                        insert into text_part (message_id, part, reference) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(id, part, reference)
                .update();
    }

    /** All parts are with the provider; where news of all came already, that is kept. */
    void accepted(long id) {
        jdbc.sql(
                        """
                        update text_message set state = 'ACCEPTED', changed_at = ?, reason = '', body = ''
                        where id = ? and state = 'QUEUED'
                        """)
                .params(now(), id)
                .update();
        deliveredWhole(id);
    }

    void failed(long id, String reason) {
        jdbc.sql(
                        """
                        update text_message
                        set attempts = attempts + 1, tried_since = coalesce(tried_since, :now),
                            changed_at = :now, reason = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    /** No further news changes it, but late news of delivery. */
    void end(long id, String state, String reason) {
        jdbc.sql(
                        """
                        update text_message set state = ?, changed_at = ?, reason = ?, body = ''
                        where id = ? and state in ('QUEUED', 'ACCEPTED', 'UNKNOWN')
                        """)
                .params(state, now(), reason, id)
                .update();
    }

    /**
     * @param reference as the provider gave it
     */
    record Part(long messageId, String reference) {}

    /** The part to which the provider gave one of these references last; the first ways first. */
    Optional<Part> ofReference(SequencedCollection<String> ways) {
        return jdbc.sql(
                        """
                        select message_id, reference from text_part
                        where commune_id = current_commune() and reference = any(:ways)
                        order by array_position(:ways, reference), message_id desc limit 1
                        """)
                .param("ways", ways.toArray(String[]::new))
                .query(Part.class)
                .optional();
    }

    void delivered(long id, String reference) {
        jdbc.sql("update text_part set delivered = true where message_id = ? and reference = ?")
                .params(id, reference)
                .update();
        deliveredWhole(id);
    }

    private void deliveredWhole(long id) {
        jdbc.sql(
                        """
                        update text_message m set state = 'DELIVERED', changed_at = ?, reason = ''
                        where id = ? and state in ('ACCEPTED', 'UNKNOWN')
                          and parts = (select count(*) from text_part p where p.message_id = m.id and p.delivered)
                        """)
                .params(now(), id)
                .update();
    }

    boolean awaitNews() {
        return jdbc.sql("select exists (select from text_message where state = 'ACCEPTED')")
                .query(Boolean.class)
                .single();
    }

    /** Accepted before that moment, and no news since. */
    int lost(Instant before) {
        return jdbc.sql(
                        """
                        update text_message set state = 'UNKNOWN', changed_at = ?
                        where state = 'ACCEPTED' and changed_at < ?
                        """)
                .params(now(), before.atOffset(ZoneOffset.UTC))
                .update();
    }

    TextFigures figures(String about) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'QUEUED') as queued,
                               count(*) filter (where state = 'ACCEPTED') as accepted,
                               count(*) filter (where state = 'DELIVERED') as delivered,
                               count(*) filter (where state = 'FAILED') as failed,
                               count(*) filter (where state = 'UNKNOWN') as unknown,
                               coalesce(sum(cost_millimes), 0) as millimes
                        from text_message
                        where commune_id = current_commune() and about = ?
                        """)
                .param(about)
                .query(TextFigures.class)
                .single();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from text_message where state <> 'QUEUED' and changed_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
