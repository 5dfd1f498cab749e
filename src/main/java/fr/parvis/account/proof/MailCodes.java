package fr.parvis.account.proof;

import fr.parvis.account.passwords.TellOwner;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.database.InstallationKeys;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Codes of eight digits sent by e-mail, good once and for ten minutes; one at a time. */
@Component
class MailCodes {

    static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int BOUND = 100_000_000;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;
    private final InstallationKeys keys;
    private final TellOwner owner;
    private final Clock clock;

    MailCodes(JdbcClient jdbc, InstallationKeys keys, TellOwner owner, Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.owner = owner;
        this.clock = clock;
    }

    /** Sends a code in place of an earlier one. */
    @Transactional
    public void send(Session session) {
        String code = "%08d".formatted(random.nextInt(BOUND));
        forget(session);
        jdbc.sql(
                        """
                        insert into mail_code (%s, code_hash, expires_at) values (?, ?, ?)
                        """
                                .formatted(owner(session)))
                .params(
                        session.account(),
                        hash(session, code),
                        clock.instant().plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        owner.code(session.kind(), session.account(), code);
    }

    boolean use(Session session, String typed) {
        return jdbc.sql(
                                "delete from mail_code where %s = ? and code_hash = ? and expires_at > ?"
                                        .formatted(owner(session)))
                        .params(
                                session.account(),
                                hash(session, typed.replaceAll("\\s", "")),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** With those of anybody that came too late. */
    private void forget(Session session) {
        jdbc.sql("delete from mail_code where %s = ? or expires_at <= ?".formatted(owner(session)))
                .params(session.account(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String owner(Session session) {
        return session.kind() == AccountKind.AGENT ? "agent_id" : "resident_id";
    }

    private byte[] hash(Session session, String code) {
        return keys.seal("mail-code", session.kind() + ":" + session.account() + ":" + code);
    }
}
