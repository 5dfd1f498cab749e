package fr.parvis.account.sessions;

import fr.parvis.account.Roles;
import fr.parvis.account.SignedInAgent;
import fr.parvis.account.SignedInResident;
import fr.parvis.account.StandIn;
import fr.parvis.ui.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of the current commune. */
@Repository
class SessionStore {

    /** How long a first factor waits for the second. */
    private static final Duration HALFWAY = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Session, account and roles in one statement; nothing for an account that is closed. */
    Optional<Session> find(byte[] tokenHash, AccountKind kind, Instant now) {
        return jdbc.sql(
                        """
                        select s.id, s.last_seen_at, s.method, s.second_factor, s.complete, s.proved_at, s.agent_id, s.resident_id, r.phone, a.administrator, a.title,
                               coalesce(a.name, r.name) as name, coalesce(a.email, r.email, '') as email,
                               a.operator, roles_held(s.agent_id, :today) as roles,
                               standing_in(s.agent_id, :today) as stand_ins
                          from session s
                          left join agent a
                            on a.commune_id = s.commune_id and a.id = s.agent_id and a.active
                          left join resident r
                            on r.commune_id = s.commune_id and r.id = s.resident_id
                         where s.token_hash = :token
                           and (s.agent_id is not null) = :agent
                           and s.expires_at > :now
                           and s.last_seen_at > :idleSince
                           and (s.complete or s.proved_at > :halfSince)
                           and (a.id is not null or r.id is not null)
                        """)
                .param("token", tokenHash)
                .param("agent", kind == AccountKind.AGENT)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("today", now.atZone(Format.ZONE).toLocalDate())
                .param("idleSince", now.minus(kind.idle()).atOffset(ZoneOffset.UTC))
                .param("halfSince", now.minus(HALFWAY).atOffset(ZoneOffset.UTC))
                .query(SessionStore::session)
                .optional();
    }

    void add(byte[] tokenHash, AccountKind kind, long account, Opening opening) {
        boolean agent = kind == AccountKind.AGENT;
        Instant now = opening.now();
        jdbc.sql(
                        """
                        insert into session (token_hash, agent_id, resident_id, device, method, second_factor,
                                             complete, proved_at, created_at, last_seen_at, expires_at)
                        values (:token, :agent, :resident, :device, :method, :strong,
                                :complete, :now, :now, :now, :expires)
                        """)
                .param("token", tokenHash)
                .param("agent", agent ? account : null)
                .param("resident", agent ? null : account)
                .param("device", opening.device())
                .param("method", opening.method().name())
                .param("strong", opening.method().strong())
                .param("complete", opening.complete())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("expires", now.plus(kind.absolute()).atOffset(ZoneOffset.UTC))
                .update();
        if (agent) {
            jdbc.sql("update agent set signed_in_at = ? where id = ?")
                    .params(now.atOffset(ZoneOffset.UTC), account)
                    .update();
        }
    }

    /**
     * @param device as {@link SignedInDevice} names it
     * @param complete false while a second factor is still to be shown
     */
    record Opening(SignInMethod method, boolean complete, String device, Instant now) {}

    /** Whoever holds the session proved themselves once more; it goes on under another token. */
    void prove(long id, byte[] tokenHash, boolean secondFactor, Instant now) {
        jdbc.sql(
                        """
                        update session
                           set token_hash = :token, proved_at = :now,
                               second_factor = second_factor or :second,
                               complete = complete or :second
                         where id = :id
                        """)
                .param("token", tokenHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("second", secondFactor)
                .param("id", id)
                .update();
    }

    /** Of agents who showed one factor only. */
    void askForSecondFactor() {
        jdbc.sql(
                        """
                        update session set complete = false
                         where agent_id is not null and not second_factor
                        """)
                .update();
    }

    void seen(long id, Instant now) {
        jdbc.sql("update session set last_seen_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** The sessions of an account that are alive, the latest used first. */
    List<SignedInDevice> of(AccountKind kind, long account, Instant now) {
        return jdbc.sql(
                        """
                        select id, device, created_at, last_seen_at
                          from session
                         where %s = :account and complete and expires_at > :now and last_seen_at > :idleSince
                         order by last_seen_at desc, id desc
                        """
                                .formatted(owner(kind)))
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("idleSince", now.minus(kind.idle()).atOffset(ZoneOffset.UTC))
                .query(SessionStore::device)
                .list();
    }

    boolean end(AccountKind kind, long account, long id) {
        return jdbc.sql("delete from session where id = ? and %s = ?".formatted(owner(kind)))
                        .params(id, account)
                        .update()
                == 1;
    }

    /**
     * @param except a session to keep, or 0
     */
    void endAll(AccountKind kind, long account, long except) {
        jdbc.sql("delete from session where %s = ? and id <> ?".formatted(owner(kind)))
                .params(account, except)
                .update();
    }

    /** Sessions past their end, or not used for so long that they no longer open anything. */
    void purge(AccountKind kind, Instant now) {
        jdbc.sql(
                        """
                        delete from session
                         where %s is not null and (expires_at <= ? or last_seen_at <= ?)
                        """
                                .formatted(owner(kind)))
                .params(
                        now.atOffset(ZoneOffset.UTC),
                        now.minus(kind.idle()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String owner(AccountKind kind) {
        return kind == AccountKind.AGENT ? "agent_id" : "resident_id";
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        long agent = row.getLong("agent_id");
        boolean isAgent = !row.wasNull();
        return new Session(
                row.getLong("id"),
                row.getTimestamp("last_seen_at").toInstant(),
                new Proof(
                        SignInMethod.valueOf(row.getString("method")),
                        row.getBoolean("second_factor"),
                        row.getBoolean("complete"),
                        row.getTimestamp("proved_at").toInstant()),
                isAgent ? agent(row, agent) : null,
                isAgent ? null : resident(row));
    }

    private static SignedInAgent agent(ResultSet row, long id) throws SQLException {
        return new SignedInAgent(
                id,
                row.getString("name"),
                row.getString("title"),
                row.getString("email"),
                Roles.read(row.getString("roles")),
                StandIn.read(row.getString("stand_ins")),
                row.getBoolean("administrator"),
                row.getBoolean("operator"));
    }

    private static SignedInResident resident(ResultSet row) throws SQLException {
        return new SignedInResident(
                row.getLong("resident_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"));
    }

    private static SignedInDevice device(ResultSet row, int number) throws SQLException {
        return new SignedInDevice(
                row.getLong("id"),
                row.getString("device"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_seen_at").toInstant());
    }
}
