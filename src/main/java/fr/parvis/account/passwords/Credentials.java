package fr.parvis.account.passwords;

import fr.parvis.account.sessions.AccountKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who an address belongs to, and the hash of the password; of both kinds of accounts. */
@Repository
class Credentials {

    /**
     * @param hash null while an invited agent has not chosen one
     */
    record Known(long account, String name, String email, String hash) {}

    private final JdbcClient jdbc;

    Credentials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Known> byEmail(AccountKind kind, String email) {
        return find(kind, "email = ?", email);
    }

    Optional<Known> byId(AccountKind kind, long account) {
        return find(kind, "id = ?", account);
    }

    void change(AccountKind kind, long account, String hash) {
        jdbc.sql("update %s set password_hash = ? where id = ?".formatted(table(kind)))
                .params(hash, account)
                .update();
    }

    /**
     * A new resident, whose address a link confirmed; one who has an account since gets the hash.
     *
     * @param hash null for an account without password
     */
    long openResident(String name, String email, String hash, Instant now) {
        return jdbc.sql(
                        """
                        insert into resident (name, email, password_hash, email_confirmed_at, created_at)
                        values (:name, :email, :hash, :now, :now)
                        on conflict (commune_id, email) do update set password_hash = coalesce(excluded.password_hash, resident.password_hash)
                        returning id
                        """)
                .param("name", name)
                .param("email", email)
                .param("hash", hash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Of messages; residents choose none yet. */
    Locale language(AccountKind kind, long account) {
        return kind == AccountKind.RESIDENT
                ? Locale.FRENCH
                : jdbc.sql("select language from agent where id = ?")
                        .param(account)
                        .query(String.class)
                        .optional()
                        .map(Locale::of)
                        .orElse(Locale.FRENCH);
    }

    private Optional<Known> find(AccountKind kind, String where, Object value) {
        return jdbc.sql(
                        "select id as account, name, email, password_hash as hash from %s where %s%s"
                                .formatted(table(kind), where, open(kind)))
                .param(value)
                .query(Known.class)
                .optional();
    }

    private static String table(AccountKind kind) {
        return switch (kind) {
            case AGENT -> "agent";
            case RESIDENT -> "resident";
        };
    }

    private static String open(AccountKind kind) {
        return switch (kind) {
            case AGENT -> " and active";
            case RESIDENT -> "";
        };
    }
}
