package fr.parvis.account.federation;

import fr.parvis.account.providers.Provider;
import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sessions a provider opened, with the token it wants back when they end. */
@Repository
class ProviderSessions {

    static final SealedColumn ID_TOKEN =
            new SealedColumn("provider_session", "id_token", "provider-session");

    private final JdbcClient jdbc;
    private final Secrets secrets;

    ProviderSessions(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    record Opened(Provider provider, String idToken) {}

    void add(long session, Provider provider, String idToken) {
        jdbc.sql(
                        """
                        insert into provider_session (session_id, provider, id_token) values (?, ?, ?)
                        on conflict (commune_id, session_id)
                        do update set provider = excluded.provider, id_token = excluded.id_token
                        """)
                .params(session, provider.code(), secrets.seal(ID_TOKEN.purpose(), idToken))
                .update();
    }

    Optional<Opened> of(long session) {
        return jdbc.sql("select provider, id_token from provider_session where session_id = ?")
                .param(session)
                .query(
                        (row, _) ->
                                new Opened(
                                        Provider.ofCode(row.getString(1)).orElseThrow(),
                                        secrets.open(ID_TOKEN, row.getBytes(2))))
                .optional();
    }
}
