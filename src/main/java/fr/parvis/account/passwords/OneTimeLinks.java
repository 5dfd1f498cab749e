package fr.parvis.account.passwords;

import fr.parvis.account.sessions.AccountKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links sent by e-mail. The database holds only their hash; one is good once. */
@Repository
public class OneTimeLinks {

    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a link; an earlier one for the same address and purpose is no longer good.
     *
     * @param account or 0 where there is none yet
     * @return its token
     */
    String create(LinkPurpose purpose, long account, String name, String email, String next) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("delete from one_time_link where email = ? and purpose = ?")
                .params(email, purpose.name())
                .update();
        insert(new OneTimeLink(0, purpose, account, name, email, next), hash(token));
        return token;
    }

    public Optional<OneTimeLink> find(String token) {
        return jdbc.sql(
                        """
                        select id, purpose, coalesce(agent_id, resident_id, 0) as account,
                               name, email, next_path as next
                          from one_time_link
                         where token_hash = ? and expires_at > ?
                        """)
                .params(hash(token), now())
                .query(OneTimeLink.class)
                .optional();
    }

    /** Uses a link up; false when somebody else just did. */
    public boolean use(OneTimeLink link) {
        return jdbc.sql("delete from one_time_link where id = ?").param(link.id()).update() == 1;
    }

    void forgetAgent(long agent) {
        jdbc.sql("delete from one_time_link where agent_id = ?").param(agent).update();
    }

    public void purge() {
        jdbc.sql("delete from one_time_link where expires_at <= ?").param(now()).update();
    }

    private void insert(OneTimeLink link, byte[] tokenHash) {
        Long account = link.account() == 0 ? null : link.account();
        boolean agent = link.purpose().kind() == AccountKind.AGENT;
        Instant created = clock.instant();
        jdbc.sql(
                        """
                        insert into one_time_link (token_hash, purpose, agent_id, resident_id,
                                                   name, email, next_path, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        tokenHash,
                        link.purpose().name(),
                        agent ? account : null,
                        agent ? null : account,
                        link.name(),
                        link.email(),
                        link.next(),
                        created.atOffset(ZoneOffset.UTC),
                        created.plus(link.purpose().validity()).atOffset(ZoneOffset.UTC))
                .update();
    }

    private Object now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
