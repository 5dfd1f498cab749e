package fr.parvis.notices.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code bulk_mail} of the current commune. */
@Component
public class BulkRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Any number of letters, and their entries in the list of what is due, in one statement. */
    int add(String about, String kind, String reference, Collection<BulkRecipient> recipients) {
        return jdbc.sql(
                        """
                        with written as (
                            insert into bulk_mail (about, kind, reference, recipient, to_email,
                                                   language, leave_url, choices_url, state, changed_at)
                            select :about, :kind, :reference, recipient, to_email,
                                   language, leave_url, choices_url, 'WAITING', :now
                            from unnest(:ids, :emails, :languages, :leaves, :choices)
                                as n (recipient, to_email, language, leave_url, choices_url)
                            on conflict (commune_id, about, recipient) do nothing
                            returning commune_id, id
                        )
                        insert into bulk_due (commune_id, bulk_id, due_at)
                        select commune_id, id, :now from written
                        """)
                .param("about", about)
                .param("kind", kind)
                .param("reference", reference)
                .param("now", now())
                .param("ids", recipients.stream().map(BulkRecipient::id).toArray(Long[]::new))
                .param("emails", column(recipients, BulkRecipient::email))
                .param("languages", column(recipients, it -> it.language().toLanguageTag()))
                .param("leaves", column(recipients, BulkRecipient::leaveUrl))
                .param("choices", column(recipients, BulkRecipient::choicesUrl))
                .update();
    }

    List<BulkMail> find(Collection<Long> ids) {
        return jdbc.sql("select * from bulk_mail where id = any(?) order by id")
                .param(ids.toArray(Long[]::new))
                .query(BulkRows::mail)
                .list();
    }

    /**
     * The last word before the final dot: only one worker ever gets a yes for a letter. Notes on
     * the same way that the server took the one before.
     *
     * @param taken id of the letter before on the same connection, or 0
     */
    boolean handOver(long id, long taken) {
        return jdbc.sql(
                        """
                                update bulk_mail
                                set state = case when id = :id then 'HANDED' else 'SENT' end,
                                    changed_at = :now
                                where id = :id and state = 'WAITING'
                                   or id = :taken and state = 'HANDED'
                                returning id
                                """)
                .param("id", id)
                .param("taken", taken)
                .param("now", now())
                .query(Long.class)
                .list()
                .contains(id);
    }

    void sent(Collection<Long> ids) {
        jdbc.sql(
                        """
                        update bulk_mail set state = 'SENT', changed_at = :now
                        where id = any(:ids) and state = 'HANDED'
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("now", now())
                .update();
    }

    void failed(long id, String reason) {
        end(id, BulkState.FAILED, reason);
    }

    /**
     * @return to whom and about what, when it had left
     */
    public Optional<Returned> bounced(long id, String reason) {
        return jdbc.sql(
                        """
                        update bulk_mail set state = 'BOUNCED', reason = :reason, changed_at = :now
                        where id = :id and state in ('HANDED', 'SENT', 'BOUNCED')
                        returning about, to_email
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("now", now())
                .query((row, _) -> new Returned(row.getString(1), row.getString(2)))
                .optional();
    }

    /** To whom a letter that came back had been sent. */
    public record Returned(String about, String email) {}

    public Optional<Returned> sentTo(long id) {
        return jdbc.sql("select about, to_email from bulk_mail where id = ?")
                .param(id)
                .query((row, _) -> new Returned(row.getString(1), row.getString(2)))
                .optional();
    }

    /** It was not taken and may be tried again. */
    void later(long id, String reason) {
        jdbc.sql(
                        """
                        update bulk_mail
                        set state = 'WAITING', attempts = attempts + 1, reason = :reason,
                            tried_since = coalesce(tried_since, :now), changed_at = :now
                        where id = :id
                        """)
                .param("id", id)
                .param("reason", reason)
                .param("now", now())
                .update();
    }

    BulkReport report(String about) {
        return jdbc.sql(
                        """
                        select count(*) filter (where state = 'WAITING'),
                               count(*) filter (where state = 'HANDED'),
                               count(*) filter (where state = 'SENT'),
                               count(*) filter (where state = 'FAILED'),
                               count(*) filter (where state = 'BOUNCED')
                        from bulk_mail where about = ? and commune_id = current_commune()
                        """)
                .param(about)
                .query(
                        (row, _) ->
                                new BulkReport(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5)))
                .single();
    }

    int cancel(String about) {
        return jdbc.sql("delete from bulk_mail where about = ? and state = 'WAITING'")
                .param(about)
                .update();
    }

    /** One handed over a moment ago may still be answered, so it is left alone. */
    int againWithoutReceipt(String about, Instant before) {
        return jdbc.sql(
                        """
                        with again as (
                            update bulk_mail set state = 'WAITING', changed_at = :now
                            where about = :about and state = 'HANDED' and changed_at < :before
                            returning commune_id, id
                        )
                        insert into bulk_due (commune_id, bulk_id, due_at)
                        select commune_id, id, :now from again
                        on conflict (commune_id, bulk_id) do update set due_at = excluded.due_at
                        """)
                .param("about", about)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
    }

    int forgetBefore(Instant limit) {
        return jdbc.sql("delete from bulk_mail where state <> 'WAITING' and changed_at < ?")
                .param(limit.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void end(long id, BulkState state, String reason) {
        jdbc.sql("update bulk_mail set state = ?, reason = ?, changed_at = ? where id = ?")
                .params(state.name(), reason, now(), id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] column(
            Collection<BulkRecipient> all, Function<BulkRecipient, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    private static BulkMail mail(ResultSet row, int index) throws SQLException {
        var since = row.getObject("tried_since", OffsetDateTime.class);
        return new BulkMail(
                row.getLong("id"),
                row.getString("about"),
                row.getString("kind"),
                row.getString("reference"),
                new BulkRecipient(
                        row.getLong("recipient"),
                        row.getString("to_email"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("leave_url"),
                        row.getString("choices_url")),
                BulkState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                since == null ? null : since.toInstant());
    }
}
