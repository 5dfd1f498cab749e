package fr.parvis.api.calls;

import fr.parvis.kernel.CommuneScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code api_answer}: what was answered to a key, for a day. */
@Component
class GivenAnswers {

    static final Duration KEPT = Duration.ofHours(24);

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    GivenAnswers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param asked hash of the call
     */
    record Given(byte[] asked, int status, Map<String, String> headers, byte[] body) {}

    /** Until the end of the transaction; false when another call holds the key. */
    boolean lock(long token, String key) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("api:" + CommuneScope.current() + ":" + token + ":" + key)
                .query(Boolean.class)
                .single();
    }

    Optional<Given> find(long token, String key, Instant now) {
        return jdbc.sql(
                        """
                        select asked, status, headers, body from api_answer
                        where commune_id = current_commune() and token_id = ? and key = ? and at > ?
                        """)
                .params(token, key, Timestamp.from(now.minus(KEPT)))
                .query(this::given)
                .optional();
    }

    void keep(long token, String key, Given given, Instant now) {
        jdbc.sql(
                        """
                        insert into api_answer (token_id, key, asked, at, status, headers, body)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (commune_id, token_id, key) do update
                        set asked = excluded.asked, at = excluded.at, status = excluded.status,
                            headers = excluded.headers, body = excluded.body
                        """)
                .params(
                        token,
                        key,
                        given.asked(),
                        Timestamp.from(now),
                        given.status(),
                        json.writeValueAsString(given.headers()),
                        given.body())
                .update();
    }

    int forget(Instant now) {
        return jdbc.sql("delete from api_answer where commune_id = current_commune() and at <= ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    private Given given(ResultSet row, int index) throws SQLException {
        return new Given(
                row.getBytes("asked"),
                row.getInt("status"),
                json.readValue(row.getString("headers"), HEADERS),
                row.getBytes("body"));
    }
}
