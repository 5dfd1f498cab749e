package fr.parvis.account.passkeys;

import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a device has to sign. A challenge carries its time and the seal of this installation, so
 * that asking for one writes nothing and any node can check it; the one that was answered is
 * remembered until it is too old.
 */
@Component
class Challenges {

    static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private static final int RANDOM = 16;
    private static final int HEAD = RANDOM + Long.BYTES;

    private final SecureRandom random = new SecureRandom();
    private final InstallationKeys keys;
    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(InstallationKeys keys, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param purpose what it is good for
     */
    byte[] create(String purpose) {
        byte[] head = new byte[RANDOM];
        random.nextBytes(head);
        byte[] dated = ByteBuffer.allocate(HEAD).put(head).putLong(clock.millis()).array();
        byte[] seal = seal(purpose, dated);
        return ByteBuffer.allocate(HEAD + seal.length).put(dated).put(seal).array();
    }

    /** Uses a challenge up; false when it is not ours, for something else, too old or used. */
    boolean use(String purpose, byte[] challenge) {
        if (challenge.length <= HEAD) {
            return false;
        }
        ByteBuffer parts = ByteBuffer.wrap(challenge);
        byte[] dated = new byte[HEAD];
        byte[] seal = new byte[challenge.length - HEAD];
        parts.get(dated).get(seal);
        Instant expires =
                Instant.ofEpochMilli(ByteBuffer.wrap(dated).getLong(RANDOM)).plus(GOOD_FOR);
        return MessageDigest.isEqual(seal, seal(purpose, dated))
                && expires.isAfter(clock.instant())
                && remember(challenge, expires);
    }

    private boolean remember(byte[] challenge, Instant expires) {
        jdbc.sql("delete from passkey_challenge_used where expires_at <= ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(
                                """
                                insert into passkey_challenge_used (challenge, expires_at) values (?, ?)
                                on conflict do nothing
                                """)
                        .params(challenge, expires.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private byte[] seal(String purpose, byte[] dated) {
        String text =
                CommuneScope.current() + ":" + purpose + ":" + HexFormat.of().formatHex(dated);
        return keys.seal("passkey-challenge", text);
    }
}
