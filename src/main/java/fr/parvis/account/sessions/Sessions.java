package fr.parvis.account.sessions;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Who is signed in, in which browser. The browser holds a random token, the database its SHA-256:
 * whoever reads the database cannot sign in with it.
 */
@Service
public class Sessions {

    private static final int TOKEN_BYTES = 32;
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

    private final SecureRandom random = new SecureRandom();
    private final SessionStore store;
    private final SessionCache cache;
    private final SecondFactorNeed need;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sessions(
            SessionStore store,
            SessionCache cache,
            SecondFactorNeed need,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.cache = cache;
        this.need = need;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param userAgent header of the browser, or null
     * @return the token for its cookie
     */
    public String open(AccountKind kind, long account, SignInMethod method, String userAgent) {
        String token = token();
        String device = SignedInDevice.name(userAgent);
        boolean complete =
                kind == AccountKind.RESIDENT || method.strong() || !need.awaited(account);
        store.add(
                hash(token),
                kind,
                account,
                new SessionStore.Opening(method, complete, device, clock.instant()));
        return token;
    }

    /** Agents who came in by one factor go on when they have shown a second one. */
    @Transactional
    public void askAgentsForSecondFactor() {
        store.askForSecondFactor();
        changed();
    }

    /**
     * Notes that whoever holds a session just proved who they are.
     *
     * @param secondFactor whether by a second factor
     * @return the token under which the session goes on
     */
    @Transactional
    public String prove(long session, boolean secondFactor) {
        String token = token();
        store.prove(session, hash(token), secondFactor, clock.instant());
        changed();
        return token;
    }

    /**
     * The session of a token in the current commune, at most a few seconds old; also one that still
     * waits for its second factor.
     */
    public Optional<Session> find(AccountKind kind, String token) {
        byte[] hash = hash(token);
        String key = CommuneScope.current() + ":" + kind + ":" + HexFormat.of().formatHex(hash);
        return cache.get(key, () -> read(hash, kind));
    }

    public List<SignedInDevice> devices(AccountKind kind, long account) {
        return store.of(kind, account, clock.instant());
    }

    /** False when the account has no such session. */
    @Transactional
    public boolean end(AccountKind kind, long account, long session) {
        boolean ended = store.end(kind, account, session);
        changed();
        return ended;
    }

    /**
     * @param except a session to keep, or 0
     */
    @Transactional
    public void endAll(AccountKind kind, long account, long except) {
        store.endAll(kind, account, except);
        changed();
    }

    /** To be called when name, roles or rights of an account changed. */
    @Transactional
    public void changed() {
        signals.publish(SessionCache.TOPIC, CommuneScope.current().toString());
        events.publishEvent(new SessionsEnded());
    }

    public void purge() {
        for (AccountKind kind : AccountKind.values()) {
            store.purge(kind, clock.instant());
        }
    }

    /** This node does not wait for its own signal: the next page must already know. */
    @TransactionalEventListener
    void forget(SessionsEnded ended) {
        cache.dropAll();
    }

    private Optional<Session> read(byte[] hash, AccountKind kind) {
        Instant now = clock.instant();
        Optional<Session> found = store.find(hash, kind, now);
        found.filter(session -> session.lastSeen().plus(SEEN_PRECISION).isBefore(now))
                .ifPresent(session -> store.seen(session.id(), now));
        return found;
    }

    private String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
