package fr.parvis.account.sessions;

import fr.parvis.database.Signals;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sessions read within the last seconds, so that a busy agent does not cost a query per page. A
 * session that ends is dropped at once on every node through {@link Signals}; the few seconds only
 * bound what a lost signal could do.
 */
@Component
class SessionCache implements DisposableBean {

    static final String TOPIC = "sessions";
    static final Duration KEPT = Duration.ofSeconds(5);
    static final int MOST = 10_000;

    private record Entry(Session session, Instant readAt) {}

    private final Clock clock;
    private final ConcurrentHashMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final Signals.Subscription subscription;

    SessionCache(Clock clock, Signals signals) {
        this.clock = clock;
        this.subscription = signals.subscribe(TOPIC, _ -> dropAll());
    }

    /**
     * @param key made of the commune and the hash of the token
     */
    Optional<Session> get(String key, Supplier<Optional<Session>> read) {
        Entry kept = entries.get(key);
        if (kept != null && kept.readAt().plus(KEPT).isAfter(clock.instant())) {
            return Optional.of(kept.session());
        }
        return readAndKeep(key, read);
    }

    /** Sessions end seldom, so that one end forgets them all: simpler, and never too little. */
    void dropAll() {
        generation.incrementAndGet();
        entries.clear();
    }

    @Override
    public void destroy() {
        subscription.close();
    }

    /** What was read while another session ended is not kept: it might be that one. */
    private Optional<Session> readAndKeep(String key, Supplier<Optional<Session>> read) {
        long before = generation.get();
        Optional<Session> session = read.get();
        if (session.isEmpty()) {
            entries.remove(key);
        } else if (before == generation.get()) {
            keep(key, session.get());
            if (before != generation.get()) {
                entries.remove(key);
            }
        }
        return session;
    }

    private void keep(String key, Session session) {
        if (entries.size() >= MOST) {
            entries.clear();
        }
        entries.put(key, new Entry(session, clock.instant()));
    }
}
