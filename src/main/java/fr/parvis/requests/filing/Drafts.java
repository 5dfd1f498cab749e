package fr.parvis.requests.filing;

import fr.parvis.forms.Answers;
import fr.parvis.requests.life.AnswersJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code draft}. Only the hash of a token is kept. */
@Component
class Drafts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AnswersJson json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, AnswersJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Begins a draft with the first entry. */
    Draft begin(long revision, Long resident, Locale locale, Answers answers) {
        byte[] secret = new byte[18];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql(
                        """
                        insert into draft (token_hash, revision_id, resident_id, locale, answers, created_at, saved_at)
                        values (:hash, :revision, :resident, :locale, :answers::jsonb, :now, :now)
                        """)
                .param("hash", hash(token))
                .param("revision", revision)
                .param("resident", resident)
                .param("locale", locale.getLanguage())
                .param("answers", json.write(answers))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return find(token).orElseThrow();
    }

    Optional<Draft> find(String token) {
        return query(token, "");
    }

    /** Locks the row until the end of the transaction: whoever sends twice waits for the first. */
    Optional<Draft> lock(String token) {
        return query(token, "for update");
    }

    private Optional<Draft> query(String token, String lock) {
        return jdbc.sql(
                        "select * from draft where commune_id = current_commune() and token_hash = ? "
                                + lock)
                .param(hash(token))
                .query((row, index) -> draft(row, token))
                .optional();
    }

    void save(Draft draft, Answers answers) {
        jdbc.sql(
                        """
                        update draft set answers = ?::jsonb, saved_at = ?
                        where commune_id = current_commune() and id = ? and request_id is null
                        """)
                .params(json.write(answers), Timestamp.from(clock.instant()), draft.id())
                .update();
    }

    /** The answers now live in the request. */
    void markSent(Draft draft, long request) {
        jdbc.sql(
                        """
                        update draft set request_id = ?, answers = '{}', saved_at = ?
                        where commune_id = current_commune() and id = ?
                        """)
                .params(request, Timestamp.from(clock.instant()), draft.id())
                .update();
    }

    void remove(Draft draft) {
        jdbc.sql(
                        "delete from draft where commune_id = current_commune() and id = ? and request_id is null")
                .param(draft.id())
                .update();
    }

    private Draft draft(ResultSet row, String token) throws SQLException {
        return new Draft(
                row.getLong("id"),
                token,
                row.getLong("revision_id"),
                row.getObject("resident_id", Long.class),
                Locale.forLanguageTag(row.getString("locale")),
                json.read(row.getString("answers")),
                row.getTimestamp("saved_at").toInstant(),
                row.getObject("request_id", Long.class));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
