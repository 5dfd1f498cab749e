package fr.parvis.site.directory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code site_card_link} of the current commune. */
@Repository
class CardLinks {

    static final Duration LASTS = Duration.ofDays(7);

    /** Nobody is sent a second one sooner. */
    private static final Duration APART = Duration.ofHours(1);

    private static final int BYTES = 24;

    /** So long a link that is over says so; then it was never there. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Duration CHANGES_KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CardLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether one was sent for this card within the hour. */
    boolean sentLately(long content) {
        return jdbc.sql(
                        """
                        select exists (select from site_card_link
                            where commune_id = current_commune() and content_id = ? and sent_at > ?)
                        """)
                .params(content, Timestamp.from(clock.instant().minus(APART)))
                .query(Boolean.class)
                .single();
    }

    /** A new one; the token is told once and kept by nobody. */
    String make(long content, String email) {
        byte[] random = new byte[BYTES];
        chance.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        insert into site_card_link (content_id, email, token, sent_at, ends_at)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(
                        content,
                        email,
                        digest(token),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LASTS)))
                .update();
        return token;
    }

    /** Erases links that are over, and what was proposed a year ago. */
    void forget() {
        Instant now = clock.instant();
        jdbc.sql(
                        """
                        delete from site_card_link
                        where commune_id = current_commune() and ends_at < ?
                        """)
                .param(Timestamp.from(now.minus(REMEMBERED)))
                .update();
        jdbc.sql(
                        """
                        delete from site_card_change
                        where commune_id = current_commune() and sent_at < ?
                        """)
                .param(Timestamp.from(now.minus(CHANGES_KEPT)))
                .update();
    }

    /** The card that a token opens, and whose it is; nothing when it was guessed. */
    Optional<Opened> open(String token) {
        return jdbc.sql(
                        """
                        select content_id, email, ends_at, used_at from site_card_link
                        where commune_id = current_commune() and token = ?
                        """)
                .param(digest(token))
                .query(
                        (row, _) ->
                                new Opened(
                                        row.getLong("content_id"),
                                        row.getString("email"),
                                        row.getTimestamp("used_at") != null,
                                        row.getTimestamp("ends_at")
                                                .toInstant()
                                                .isBefore(clock.instant())))
                .optional();
    }

    /** False when it was used in the meantime. */
    boolean use(String token) {
        return jdbc.sql(
                                """
                                update site_card_link set used_at = ?
                                where commune_id = current_commune() and token = ?
                                    and used_at is null
                                """)
                        .params(Timestamp.from(clock.instant()), digest(token))
                        .update()
                == 1;
    }

    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    record Opened(long content, String email, boolean used, boolean expired) {}
}
