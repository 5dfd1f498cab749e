package fr.parvis.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code notice} of the current commune. */
@Component
final class NoticeRows {

    private static final int MOST_LISTED = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    NoticeRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Any number of messages, and their entries in the list of what is due, in one statement. */
    void add(Collection<Notice> notices) {
        jdbc.sql(
                        """
                        with written as (
                            insert into notice (about, to_email, subject, envelope, state, changed_at)
                            select about, to_email, subject, envelope, 'WAITING', :now
                            from unnest(:abouts, :emails, :subjects, :envelopes)
                                as n (about, to_email, subject, envelope)
                            returning commune_id, id
                        )
                        insert into notice_due (commune_id, notice_id, due_at)
                        select commune_id, id, :now from written
                        """)
                .param("now", now())
                .param("abouts", column(notices, Notice::about))
                .param("emails", column(notices, Notice::toEmail))
                .param("subjects", column(notices, Notice::subject))
                .param("envelopes", column(notices, json::writeValueAsString))
                .update();
    }

    List<Delivery> about(String subject) {
        return jdbc.sql(
                        """
                        select to_email, subject, state, changed_at, reason
                        from notice
                        where about = :about
                        order by id desc
                        limit :most
                        """)
                .param("about", subject)
                .param("most", MOST_LISTED)
                .query(NoticeRows::delivery)
                .list();
    }

    /** Empty when it has left already, or was erased. */
    Optional<WaitingNotice> waiting(long id) {
        return jdbc.sql(
                        """
                        select id, envelope, attempts, tried_since
                        from notice
                        where id = :id and state = 'WAITING'
                        """)
                .param("id", id)
                .query((row, index) -> waiting(row))
                .optional();
    }

    void sent(long id) {
        end(id, Delivery.State.SENT, "");
    }

    void undeliverable(long id, String reason) {
        end(id, Delivery.State.UNDELIVERABLE, reason);
    }

    void failed(long id, String reason) {
        jdbc.sql(
                        """
                        update notice
                        set attempts = attempts + 1,
                            tried_since = coalesce(tried_since, :now),
                            changed_at = :now,
                            reason = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    int forget(String subject) {
        return jdbc.sql("delete from notice where commune_id = current_commune() and about = ?")
                .param(subject)
                .update();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from notice where state <> 'WAITING' and changed_at < :limit")
                .param("limit", limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void end(long id, Delivery.State state, String reason) {
        jdbc.sql(
                        """
                        update notice
                        set state = :state, envelope = null, changed_at = :now, reason = :reason
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] column(Collection<Notice> notices, Function<Notice, String> value) {
        return notices.stream().map(value).toArray(String[]::new);
    }

    private static Delivery delivery(ResultSet row, int index) throws SQLException {
        return new Delivery(
                row.getString("to_email"),
                row.getString("subject"),
                Delivery.State.valueOf(row.getString("state")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private WaitingNotice waiting(ResultSet row) throws SQLException {
        var since = row.getObject("tried_since", OffsetDateTime.class);
        return new WaitingNotice(
                row.getLong("id"),
                json.readValue(row.getString("envelope"), Notice.class),
                row.getInt("attempts"),
                since == null ? null : since.toInstant());
    }
}
