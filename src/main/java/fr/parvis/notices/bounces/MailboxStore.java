package fr.parvis.notices.bounces;

import fr.parvis.database.secrets.SealedColumn;
import fr.parvis.database.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code bounce_mailbox} of the current commune. */
@Component
class MailboxStore {

    static final SealedColumn PASSWORD =
            new SealedColumn("bounce_mailbox", "password", "bounce-mailbox");

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    MailboxStore(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    Optional<Mailbox> find() {
        return jdbc.sql("select * from bounce_mailbox").query(this::mailbox).optional();
    }

    /** Without opening the secret: asked for each message. */
    Optional<String> address() {
        return jdbc.sql("select address from bounce_mailbox where active")
                .query(String.class)
                .optional();
    }

    void save(Mailbox mailbox) {
        jdbc.sql(
                        """
                        insert into bounce_mailbox (active, address, protocol, host, port, username, password)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (commune_id) do update
                        set active = excluded.active, address = excluded.address,
                            protocol = excluded.protocol, host = excluded.host, port = excluded.port,
                            username = excluded.username, password = excluded.password, problem = ''
                        """)
                .params(
                        mailbox.active(),
                        mailbox.address(),
                        mailbox.protocol(),
                        mailbox.host(),
                        mailbox.port(),
                        mailbox.username(),
                        secrets.seal(PASSWORD.purpose(), mailbox.password()))
                .update();
    }

    void read() {
        jdbc.sql(
                        """
                        update bounce_mailbox set read_at = ?, problem = ''
                        where commune_id = current_commune()
                        """)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void problem(String problem) {
        jdbc.sql("update bounce_mailbox set problem = ? where commune_id = current_commune()")
                .param(problem)
                .update();
    }

    private Mailbox mailbox(ResultSet row, int index) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new Mailbox(
                row.getBoolean("active"),
                row.getString("address"),
                row.getString("protocol"),
                row.getString("host"),
                row.getInt("port"),
                row.getString("username"),
                secrets.open(PASSWORD, row.getBytes("password")),
                read == null ? null : read.toInstant(),
                row.getString("problem"));
    }
}
