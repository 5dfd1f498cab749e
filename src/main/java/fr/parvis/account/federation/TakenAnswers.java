package fr.parvis.account.federation;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Answers of providers that were taken already, and who waits to say whether they want an account.
 */
@Repository
class TakenAnswers {

    static final SealedColumn IDENTITY =
            new SealedColumn("provider_answer", "identity", "identity-answer");

    /** Longer than any journey, so that none outlives the memory of its answer. */
    private static final Duration REMEMBERED = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    TakenAnswers(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** False when an answer to this question was taken before. */
    boolean take(String state) {
        return jdbc.sql(
                                """
                                insert into provider_answer (state_hash, expires_at) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(
                                hash(state),
                                clock.instant().plus(REMEMBERED).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keep(String state, String identity) {
        jdbc.sql("update provider_answer set identity = ? where state_hash = ?")
                .params(secrets.seal(IDENTITY.purpose(), identity), hash(state))
                .update();
    }

    Optional<String> kept(String state) {
        return jdbc.sql(
                        """
                        select identity from provider_answer
                         where state_hash = ? and identity is not null and expires_at > ?
                        """)
                .params(hash(state), clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> secrets.open(IDENTITY, row.getBytes(1)))
                .optional();
    }

    /** What was kept, once. */
    Optional<String> use(String state) {
        Optional<String> identity = kept(state);
        boolean first =
                jdbc.sql(
                                        """
                                        update provider_answer set identity = null
                                         where state_hash = ? and identity is not null
                                        """)
                                .param(hash(state))
                                .update()
                        == 1;
        return identity.filter(_ -> first);
    }

    void purge() {
        jdbc.sql("delete from provider_answer where expires_at <= ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] hash(String state) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(state.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
