package fr.parvis.database.secrets;

import fr.parvis.database.InstallationSecret;
import fr.parvis.database.secrets.Secrets.Purpose;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The installation's secret, sealed at rest. What the database was born with, or keeps since before
 * there were files of keys, is sealed by the first who reads it and stays the same secret.
 */
@Component
class SealedInstallationSecret implements InstallationSecret {

    static final String TABLE = "installation_secret";
    private static final Purpose PURPOSE = Purpose.ofInstallation("installation-secret");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    SealedInstallationSecret(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    @Override
    public byte[] read() {
        Row row = row();
        if (row.sealed() != null) {
            return open(row.sealed());
        }
        seal(row.plain());
        return open(row().sealed());
    }

    /** Carries it over to today's key. */
    void sealAgain() {
        jdbc.sql("update installation_secret set sealed = ?")
                .param(secrets.seal(PURPOSE, text(read())))
                .update();
    }

    /** Of two nodes that come at once the second changes nothing: both keep the same secret. */
    private void seal(byte[] plain) {
        jdbc.sql(
                        """
                        update installation_secret set sealed = ?, value = null
                        where value is not null and sealed is null
                        """)
                .param(secrets.seal(PURPOSE, text(plain)))
                .update();
    }

    private byte[] open(byte[] sealed) {
        return Base64.getDecoder().decode(secrets.open(PURPOSE, sealed));
    }

    private static String text(byte[] plain) {
        return Base64.getEncoder().encodeToString(plain);
    }

    private Row row() {
        return jdbc.sql("select value, sealed from installation_secret")
                .query((row, _) -> new Row(row.getBytes(1), row.getBytes(2)))
                .single();
    }

    private record Row(byte[] plain, byte[] sealed) {}
}
