package fr.parvis.account.factors;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.commune.Communes;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.Outcome;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.OptionalLong;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent adds an application that makes codes; a code of it proves that it has the key. */
@Service
public class EnrolApplication {

    private final ApplicationKeys keys;
    private final InstallationKeys seals;
    private final Sessions sessions;
    private final Communes communes;
    private final FactorChanged changed;
    private final Clock clock;

    EnrolApplication(
            ApplicationKeys keys,
            InstallationKeys seals,
            Sessions sessions,
            Communes communes,
            FactorChanged changed,
            Clock clock) {
        this.keys = keys;
        this.seals = seals;
        this.sessions = sessions;
        this.communes = communes;
        this.changed = changed;
        this.clock = clock;
    }

    /** A new key, or again the one of a page that came back. */
    public KeyOffer offer(Session session, String key) {
        String offered = key == null ? Totp.newKey() : key;
        String uri = Totp.uri(offered, communes.current().name(), session.email());
        return new KeyOffer(offered, seal(session.account(), offered), uri);
    }

    /** Whether a key was offered to this agent. */
    public boolean isOurs(Session session, String key, String seal) {
        return MessageDigest.isEqual(
                seal(session.account(), key).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds it, in place of an earlier one, and signs out every other browser.
     *
     * @return the agent
     */
    @Transactional
    public Outcome<Long, FactorRefused> confirm(
            Session session, String key, String seal, String code) {
        if (!isOurs(session, key, seal)) {
            return Outcome.refused(FactorRefused.STALE_PAGE);
        }
        OptionalLong step = Totp.step(key, code, clock.instant(), 0);
        if (step.isEmpty()) {
            return Outcome.refused(FactorRefused.WRONG_CODE);
        }
        long agent = session.account();
        keys.keep(agent, key, step.getAsLong());
        sessions.endAll(AccountKind.AGENT, agent, session.id());
        changed.tell(agent, "factor-added");
        return Outcome.done(agent);
    }

    private String seal(long agent, String key) {
        return HexFormat.of()
                .formatHex(
                        seals.seal(
                                "totp-offer", communes.current().id() + ":" + agent + ":" + key));
    }
}
