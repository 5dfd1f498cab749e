package fr.parvis.notices.push;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table {@code push_key}: the pair by which push services know the current commune (VAPID). One
 * per commune, since each has its own address, to which a browser's consent is bound.
 */
@Component
class PushKeys {

    static final SealedColumn PRIVATE = new SealedColumn("push_key", "private_key", "push");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    PushKeys(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    /** Made at the opening of the commune or at the first start that knows of push messages. */
    void makeIfMissing() {
        if (publicKey().isEmpty()) {
            KeyPair pair = P256.pair();
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            jdbc.sql(
                            """
                            insert into push_key (public_key, private_key) values (?, ?)
                            on conflict do nothing
                            """)
                    .params(P256.point(pair.getPublic()), secrets.seal(PRIVATE.purpose(), secret))
                    .update();
        }
    }

    Optional<byte[]> publicKey() {
        return jdbc.sql("select public_key from push_key").query(byte[].class).optional();
    }

    Optional<Vapid> current() {
        return jdbc.sql("select public_key, private_key from push_key")
                .query(
                        (row, _) ->
                                new Vapid(
                                        row.getBytes(1),
                                        P256.privateKey(
                                                Base64.getDecoder()
                                                        .decode(
                                                                secrets.open(
                                                                        PRIVATE,
                                                                        row.getBytes(2))))))
                .optional();
    }
}
