package fr.parvis.database.secrets;

import fr.parvis.database.StartRefused;
import fr.parvis.database.secrets.Secrets.Purpose;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One sealed value in the database that tells, at each start, whether the file of keys is the right
 * one. Makes the file where neither is there yet.
 */
@Component
class Canary {

    private static final Purpose PURPOSE = Purpose.ofInstallation("canary");
    private static final byte[] SONG = "Parvis".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Canary(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * @throws StartRefused when the database was sealed under keys that the file does not hold
     */
    Keys keys(KeyFile file) {
        return transaction.execute(_ -> alone(file));
    }

    /** Of two nodes that start for the first time, the second finds what the first made. */
    private Keys alone(KeyFile file) {
        jdbc.sql("select 1 from pg_advisory_xact_lock(10)").query(Integer.class).single();
        Optional<byte[]> sealed = kept();
        return sealed.isPresent() ? rightKeys(file, sealed.get()) : hatch(file);
    }

    Optional<byte[]> kept() {
        return jdbc.sql("select sealed from secret_canary").query(byte[].class).optional();
    }

    /** Columns that were sealed again, or looked through, when the canary was. */
    String columns() {
        return jdbc.sql("select columns from secret_canary").query(String.class).single();
    }

    void sealAgain(RingKey key, String columns) {
        jdbc.sql("update secret_canary set sealed = ?, columns = ?")
                .params(key.seal(SONG, PURPOSE.bytes()), columns)
                .update();
    }

    private Keys hatch(KeyFile file) {
        if (!file.exists()) {
            file.write(KeyRing.first(clock.instant()));
        }
        var keys = new Keys(file, clock);
        jdbc.sql("insert into secret_canary (sealed) values (?)")
                .param(keys.current().seal(SONG, PURPOSE.bytes()))
                .update();
        return keys;
    }

    private Keys rightKeys(KeyFile file, byte[] sealed) {
        if (!file.exists()) {
            throw new StartRefused(
                    "The database holds secrets sealed under the keys of a file that is not there:"
                            + " put it back as %s, or name it in PARVIS_SECRETS_FILE"
                                    .formatted(file.path()));
        }
        var keys = new Keys(file, clock);
        if (!keys.know(sealed) || !sings(keys, sealed)) {
            throw new StartRefused(
                    "%s does not hold the keys under which the secrets of this database are sealed:"
                                    .formatted(file.path())
                            + " put the right file there, or name it in PARVIS_SECRETS_FILE");
        }
        return keys;
    }

    private static boolean sings(Keys keys, byte[] sealed) {
        try {
            keys.of(sealed).open(sealed, PURPOSE.bytes());
            return true;
        } catch (IllegalStateException otherKey) {
            return false;
        }
    }
}
