package fr.parvis.account.providers;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code identity_provider}. */
@Repository
public class ProviderStore {

    public static final SealedColumn SECRET =
            new SealedColumn("identity_provider", "client_secret", "identity-provider");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    ProviderStore(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    public Optional<ProviderSettings> find(Provider provider) {
        return jdbc.sql("select * from identity_provider where code = ?")
                .param(provider.code())
                .query(this::settings)
                .optional();
    }

    public Optional<ProviderSettings> active(Provider provider) {
        return find(provider).filter(ProviderSettings::active);
    }

    /** Without opening any secret: asked by every page where people sign in. */
    public boolean isActive(Provider provider) {
        return jdbc.sql("select active from identity_provider where code = ?")
                .param(provider.code())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    public void save(ProviderSettings settings) {
        jdbc.sql(
                        """
                        insert into identity_provider (code, active, issuer, client_id, client_secret, levels, sirets)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id, code) do update
                          set active = excluded.active, issuer = excluded.issuer, client_id = excluded.client_id,
                              client_secret = excluded.client_secret, levels = excluded.levels,
                              sirets = excluded.sirets
                        """)
                .params(
                        settings.provider().code(),
                        settings.active(),
                        settings.issuer(),
                        settings.clientId(),
                        secrets.seal(SECRET.purpose(), settings.secret()),
                        String.join(" ", settings.levels()),
                        String.join(" ", settings.sirets()))
                .update();
    }

    private ProviderSettings settings(ResultSet row, int number) throws SQLException {
        return new ProviderSettings(
                Provider.ofCode(row.getString("code")).orElseThrow(),
                row.getBoolean("active"),
                row.getString("issuer"),
                row.getString("client_id"),
                secrets.open(SECRET, row.getBytes("client_secret")),
                words(row.getString("levels")),
                words(row.getString("sirets")));
    }

    static List<String> words(String text) {
        return Stream.of(text.strip().split("[\\s,;]+")).filter(one -> !one.isEmpty()).toList();
    }
}
