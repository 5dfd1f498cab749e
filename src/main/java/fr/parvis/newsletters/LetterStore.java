package fr.parvis.newsletters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code newsletter} of the current commune. */
@Component
class LetterStore {

    private static final TypeReference<List<NewsItem>> ITEMS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    LetterStore(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    long add(String title, String slug, long agent, String name) {
        return jdbc.sql(
                        """
                        insert into newsletter (slug, title, state, written_by, written_name, changed_at)
                        values (?, ?, 'DRAFT', ?, ?, ?) returning id
                        """)
                .params(slug, title, agent, name, now())
                .query(Long.class)
                .single();
    }

    boolean hasSlug(String slug) {
        return jdbc.sql("select exists (select from newsletter where slug = ?)")
                .param(slug)
                .query(Boolean.class)
                .single();
    }

    /**
     * @return false when somebody changed it since that version, or it is no draft any more
     */
    boolean save(long id, LetterForm form, List<NewsItem> items, long agent, String name) {
        return jdbc.sql(
                                """
                                update newsletter
                                set title = ?, introduction = ?, closing = ?, topics = ?, items = ?,
                                    version = version + 1, written_by = ?, written_name = ?,
                                    approved_name = '', changed_at = ?
                                where id = ? and version = ? and state = 'DRAFT'
                                """)
                        .params(
                                form.title().strip(),
                                form.introduction(),
                                form.closing(),
                                form.topics().toArray(String[]::new),
                                json.writeValueAsString(items),
                                agent,
                                name,
                                now(),
                                id,
                                form.version())
                        .update()
                == 1;
    }

    void approve(long id, int version, String name) {
        jdbc.sql("update newsletter set approved_name = ? where id = ? and version = ?")
                .params(name, id, version)
                .update();
    }

    boolean schedule(long id, int version, Instant when) {
        return jdbc.sql(
                                """
                                update newsletter set state = 'SCHEDULED', send_at = ?
                                where id = ? and version = ? and state = 'DRAFT'
                                """)
                        .params(when.atOffset(ZoneOffset.UTC), id, version)
                        .update()
                == 1;
    }

    /** Back to a draft, unless its sending has begun. */
    boolean unschedule(long id) {
        return jdbc.sql(
                                """
                                update newsletter set state = 'DRAFT', send_at = null
                                where id = ? and state = 'SCHEDULED'
                                """)
                        .param(id)
                        .update()
                == 1;
    }

    boolean remove(long id) {
        return jdbc.sql("delete from newsletter where id = ? and state = 'DRAFT'")
                        .param(id)
                        .update()
                == 1;
    }

    /** For one worker at a time; empty when another has it, or nothing is left to queue. */
    Optional<Letter> lockToQueue(long id) {
        return jdbc.sql(
                        """
                        select * from newsletter
                        where id = ? and state in ('SCHEDULED', 'SENDING')
                        for update skip locked
                        """)
                .param(id)
                .query(this::letter)
                .optional();
    }

    void queued(long id, long cursor, LetterState state) {
        jdbc.sql(
                        """
                        update newsletter
                        set cursor = ?, state = ?, sent_at = coalesce(sent_at, ?) where id = ?
                        """)
                .params(cursor, state.name(), now(), id)
                .update();
    }

    void lostOne(long id) {
        jdbc.sql("update newsletter set unsubscribed = unsubscribed + 1 where id = ?")
                .param(id)
                .update();
    }

    Optional<Letter> find(long id) {
        return jdbc.sql("select * from newsletter where id = ?")
                .param(id)
                .query(this::letter)
                .optional();
    }

    Optional<Letter> published(String slug) {
        return jdbc.sql("select * from newsletter where slug = ? and sent_at is not null")
                .param(slug)
                .query(this::letter)
                .optional();
    }

    /**
     * @param before id of the last of the page before, or {@link Long#MAX_VALUE}
     */
    List<Letter> newest(long before, int limit) {
        return jdbc.sql("select * from newsletter where id < ? order by id desc limit ?")
                .params(before, limit)
                .query(this::letter)
                .list();
    }

    List<Letter> published(long before, int limit) {
        return jdbc.sql(
                        """
                        select * from newsletter
                        where sent_at is not null and id < ? order by id desc limit ?
                        """)
                .params(before, limit)
                .query(this::letter)
                .list();
    }

    boolean needsTwoPeople() {
        return jdbc.sql("select two_people from newsletter_setting")
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void needTwoPeople(boolean two) {
        jdbc.sql(
                        """
                        insert into newsletter_setting (two_people) values (?)
                        on conflict (commune_id) do update set two_people = excluded.two_people
                        """)
                .param(two)
                .update();
    }

    private Letter letter(ResultSet row, int index) throws SQLException {
        return new Letter(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("title"),
                row.getString("introduction"),
                row.getString("closing"),
                List.of((String[]) row.getArray("topics").getArray()),
                json.readValue(row.getString("items"), ITEMS),
                LetterState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getLong("written_by"),
                row.getString("written_name"),
                row.getString("approved_name"),
                instant(row, "changed_at"),
                instant(row, "send_at"),
                row.getLong("cursor"),
                instant(row, "sent_at"),
                row.getInt("unsubscribed"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
