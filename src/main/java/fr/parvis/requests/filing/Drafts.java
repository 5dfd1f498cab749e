package fr.parvis.requests.filing;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import fr.parvis.requests.life.AnswersJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code draft}. */
@Component
class Drafts {

    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final DraftTokens tokens;
    private final Files files;
    private final Rebase rebase;
    private final Clock clock;

    Drafts(
            JdbcClient jdbc,
            AnswersJson json,
            DraftTokens tokens,
            Files files,
            Rebase rebase,
            Clock clock) {
        this.rebase = rebase;
        this.jdbc = jdbc;
        this.json = json;
        this.tokens = tokens;
        this.files = files;
        this.clock = clock;
    }

    /** At most one of both. */
    record Owner(Long resident, Long agent) {}

    /** Begins a draft with the first entry. */
    Draft begin(long revision, Owner owner, Locale locale, Answers answers) {
        return jdbc.sql(
                        """
                        insert into draft (revision_id, resident_id, agent_id, locale, answers, created_at, saved_at)
                        values (:revision, :resident, :agent, :locale, :answers::jsonb, :now, :now)
                        returning *
                        """)
                .param("revision", revision)
                .param("resident", owner.resident())
                .param("agent", owner.agent())
                .param("locale", locale.getLanguage())
                .param("answers", json.write(answers))
                .param("now", Timestamp.from(clock.instant()))
                .query(this::draft)
                .single();
    }

    Optional<Draft> find(String token) {
        return query(token, "");
    }

    /** Locks the row until the end of the transaction: whoever sends twice waits for the first. */
    Optional<Draft> lock(String token) {
        return query(token, "for update");
    }

    private Optional<Draft> query(String token, String lock) {
        return tokens.open(token)
                .flatMap(
                        id ->
                                jdbc.sql(
                                                "select * from draft where commune_id = current_commune() and id = ? "
                                                        + lock)
                                        .param(id)
                                        .query(this::draft)
                                        .optional()
                                        .filter(draft -> draft.opensFor(Actor.current()))
                                        .map(rebase::of));
    }

    /**
     * Does nothing once the draft was sent.
     *
     * @param before files among the answers until now: those dropped are erased at once
     * @param now files among the answers: kept as long as the draft
     */
    @Transactional
    void save(Draft draft, Answers answers, List<Long> before, List<Long> now) {
        if (write(draft, answers) == 0) {
            return;
        }
        if (!now.isEmpty()) {
            files.claim(now, draft.reference());
        }
        List<Long> dropped = before.stream().filter(file -> !now.contains(file)).toList();
        if (!dropped.isEmpty()) {
            files.erase(dropped);
        }
    }

    private int write(Draft draft, Answers answers) {
        return jdbc.sql(
                        """
                        update draft set answers = ?::jsonb, revision_id = ?, saved_at = ?
                        where commune_id = current_commune() and id = ? and request_id is null
                        """)
                .params(
                        json.write(answers),
                        draft.revisionId(),
                        Timestamp.from(clock.instant()),
                        draft.id())
                .update();
    }

    /** The answers, and the files, now live in the request. */
    void markSent(Draft draft, long request) {
        jdbc.sql(
                        """
                        update draft set request_id = ?, answers = '{}', saved_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(request, Timestamp.from(clock.instant()), draft.id())
                .update();
    }

    @Transactional
    void remove(Draft draft) {
        files.release(draft.reference());
        jdbc.sql(
                        "delete from draft where commune_id = current_commune() and id = ? and request_id is null")
                .param(draft.id())
                .update();
    }

    private Draft draft(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        return new Draft(
                id,
                tokens.of(id),
                row.getLong("revision_id"),
                row.getObject("resident_id", Long.class),
                Locale.forLanguageTag(row.getString("locale")),
                json.read(row.getString("answers")),
                row.getTimestamp("saved_at").toInstant(),
                row.getObject("agent_id", Long.class),
                row.getObject("request_id", Long.class));
    }
}
