package fr.parvis.subscribers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code subscription_asked}: seven days for each. */
@Component
@Transactional
public class AskedSubscriptions {

    private static final Duration KEPT = Duration.ofDays(7);

    /** As the SMS says; a code of six figures should not be there to be guessed for days. */
    private static final Duration CODE_GOOD = Duration.ofMinutes(30);

    private static final int NEVER = 1_000_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AskedSubscriptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param asked its id does not count
     */
    public long add(Asked asked) {
        return jdbc.sql(
                        """
                        insert into subscription_asked (asked_at, language, email, mobile, topics, street)
                        values (?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        clock.instant().atOffset(ZoneOffset.UTC),
                        asked.language().toLanguageTag(),
                        asked.email(),
                        asked.mobile(),
                        asked.topics().toArray(String[]::new),
                        asked.street())
                .query(Long.class)
                .single();
    }

    public Optional<Asked> find(long id) {
        return jdbc.sql("select * from subscription_asked where id = ? and asked_at > ?")
                .params(id, limit())
                .query(AskedSubscriptions::asked)
                .optional();
    }

    /**
     * Counts a code that was typed.
     *
     * @return how many were, with this one; very many once no code is good any more
     */
    public int tried(long id) {
        return jdbc.sql(
                        """
                        update subscription_asked set code_tries = code_tries + 1
                        where id = ? and asked_at > ?
                        returning code_tries
                        """)
                .params(id, clock.instant().minus(CODE_GOOD).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .optional()
                .orElse(NEVER);
    }

    /** No code was sent, so none can be right. */
    public void withholdCode(long id) {
        jdbc.sql("update subscription_asked set code_tries = ? where id = ?")
                .params(NEVER, id)
                .update();
    }

    public void became(long id, long subscriber) {
        jdbc.sql("update subscription_asked set subscriber_id = ? where id = ?")
                .params(subscriber, id)
                .update();
    }

    int forget() {
        return jdbc.sql("delete from subscription_asked where asked_at <= ?")
                .param(limit())
                .update();
    }

    private OffsetDateTime limit() {
        return clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
    }

    private static Asked asked(ResultSet row, int index) throws SQLException {
        return new Asked(
                row.getLong("id"),
                Locale.forLanguageTag(row.getString("language")),
                row.getString("email"),
                row.getString("mobile"),
                List.of((String[]) row.getArray("topics").getArray()),
                row.getString("street"),
                row.getObject("subscriber_id", Long.class));
    }
}
