package fr.parvis.account.passkeys;

import fr.parvis.account.sessions.AccountKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The passkeys of the current commune. */
@Repository
class PasskeyStore {

    /**
     * What a signature is checked against.
     *
     * @param account of an agent who has not left, or of a resident
     * @param credential as the library writes it
     */
    record Kept(long id, long account, byte[] credential, long signCount, boolean synced) {}

    private final JdbcClient jdbc;

    PasskeyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passkey> of(AccountKind kind, long account) {
        return jdbc.sql(
                        """
                        select id, name, synced, created_at, used_at from passkey
                         where %s = ? order by created_at, id
                        """
                                .formatted(owner(kind)))
                .param(account)
                .query(PasskeyStore::passkey)
                .list();
    }

    List<byte[]> credentialIds(AccountKind kind, long account) {
        return jdbc.sql("select credential_id from passkey where %s = ?".formatted(owner(kind)))
                .param(account)
                .query(byte[].class)
                .list();
    }

    Optional<Kept> find(AccountKind kind, byte[] credentialId) {
        String table = kind == AccountKind.AGENT ? "agent" : "resident";
        return jdbc.sql(
                        """
                        select p.id, p.%1$s as account, p.credential, p.sign_count, p.synced
                          from passkey p
                          join %2$s o on o.commune_id = p.commune_id and o.id = p.%1$s %3$s
                         where p.credential_id = ?
                        """
                                .formatted(
                                        owner(kind),
                                        table,
                                        kind == AccountKind.AGENT ? "and o.active" : ""))
                .param(credentialId)
                .query(Kept.class)
                .optional();
    }

    /** False when the device is known already. */
    boolean add(AccountKind kind, byte[] credentialId, Kept kept, String name, Instant now) {
        return jdbc.sql(
                                """
                                insert into passkey (%s, credential_id, credential, name, sign_count, synced, created_at)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict do nothing
                                """
                                        .formatted(owner(kind)))
                        .params(
                                kept.account(),
                                credentialId,
                                kept.credential(),
                                name,
                                kept.signCount(),
                                kept.synced(),
                                now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void used(long id, long signCount, Instant now) {
        jdbc.sql("update passkey set sign_count = ?, used_at = ? where id = ?")
                .params(signCount, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    boolean remove(AccountKind kind, long account, long id) {
        return jdbc.sql("delete from passkey where id = ? and %s = ?".formatted(owner(kind)))
                        .params(id, account)
                        .update()
                == 1;
    }

    private static String owner(AccountKind kind) {
        return kind == AccountKind.AGENT ? "agent_id" : "resident_id";
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        Timestamp used = row.getTimestamp("used_at");
        return new Passkey(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("synced"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
