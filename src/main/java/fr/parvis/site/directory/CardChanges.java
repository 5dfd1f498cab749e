package fr.parvis.site.directory;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code site_card_change} of the current commune. */
@Repository
class CardChanges {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CardChanges(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void add(long content, String title, String summary, Answers facts, String email) {
        jdbc.sql(
                        """
                        insert into site_card_change (content_id, title, summary, facts, email, sent_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)
                        """)
                .params(
                        content,
                        title,
                        summary,
                        json.writeValueAsString(facts.values()),
                        email,
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Those nobody has decided, the oldest first. */
    List<CardChange> waiting() {
        return jdbc.sql(
                        """
                        select * from site_card_change
                        where commune_id = current_commune() and decided_at is null
                        order by sent_at, id
                        limit ?
                        """)
                .param(MOST)
                .query(this::change)
                .list();
    }

    Optional<CardChange> waiting(long id) {
        return jdbc.sql(
                        """
                        select * from site_card_change
                        where commune_id = current_commune() and id = ? and decided_at is null
                        """)
                .param(id)
                .query(this::change)
                .optional();
    }

    /** How many wait for a card. */
    int waitingFor(long content) {
        return jdbc.sql(
                        """
                        select count(*) from site_card_change
                        where commune_id = current_commune() and content_id = ?
                            and decided_at is null
                        """)
                .param(content)
                .query(Integer.class)
                .single();
    }

    void decide(long id, boolean accepted) {
        jdbc.sql(
                        """
                        update site_card_change set decided_at = ?, decided_by = ?, accepted = ?
                        where commune_id = current_commune() and id = ? and decided_at is null
                        """)
                .params(Timestamp.from(clock.instant()), Actor.current().name(), accepted, id)
                .update();
    }

    private CardChange change(ResultSet row, int number) throws SQLException {
        return new CardChange(
                row.getLong("id"),
                row.getLong("content_id"),
                row.getString("title"),
                row.getString("summary"),
                new Answers(
                        json.readValue(
                                row.getString("facts"),
                                new TypeReference<Map<String, Object>>() {})),
                row.getString("email"),
                row.getTimestamp("sent_at").toInstant());
    }
}
