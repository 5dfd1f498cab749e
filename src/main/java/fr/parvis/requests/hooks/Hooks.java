package fr.parvis.requests.hooks;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code hook}. */
@Component
class Hooks {

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final SealedColumn column;

    Hooks(JdbcClient jdbc, Secrets secrets, @Qualifier(HookSecrets.COLUMN) SealedColumn column) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.column = column;
    }

    List<Hook> all() {
        return jdbc.sql(
                        "select name, address, secret from hook where commune_id = current_commune() order by name")
                .query(
                        (row, _) ->
                                new Hook(
                                        row.getString(1),
                                        row.getString(2),
                                        new HookSecret(secrets.open(column, row.getBytes(3)))))
                .list();
    }

    Optional<Hook> named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst();
    }

    void save(Hook hook) {
        jdbc.sql(
                        """
                        insert into hook (name, address, secret) values (?, ?, ?)
                        on conflict (commune_id, name)
                        do update set address = excluded.address, secret = excluded.secret
                        """)
                .params(
                        hook.name(),
                        hook.address(),
                        secrets.seal(column.purpose(), hook.secret().text()))
                .update();
    }
}
