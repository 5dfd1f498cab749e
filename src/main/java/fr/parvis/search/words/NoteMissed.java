package fr.parvis.search.words;

import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.Format;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Counts in memory what is looked for without result, and writes it down every few minutes: a
 * search itself writes nothing. What a node that falls had counted since is lost, and does not
 * matter.
 */
@Service
public class NoteMissed implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NoteMissed.class);
    private static final int MOST = 2_000;
    private static final int MINUTES = 5;

    /** Three to sixty characters; no address, no number of something. */
    private static final Pattern WORDS = Pattern.compile("(?!.*\\d{4})[^@]{3,60}");

    private final MissedStore store;
    private final Tenants tenants;
    private final Clock clock;
    private final Map<Missed, Integer> counted = new ConcurrentHashMap<>();
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("missed-words").factory());

    private record Missed(CommuneId commune, String words) {}

    NoteMissed(MissedStore store, Tenants tenants, Clock clock) {
        this.store = store;
        this.tenants = tenants;
        this.clock = clock;
        writer.scheduleWithFixedDelay(this::tryToWrite, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /**
     * @param words as typed
     */
    public void missed(String words) {
        String plain = words.toLowerCase(Locale.FRENCH).strip().replaceAll("\\s+", " ");
        if (WORDS.matcher(plain).matches() && counted.size() < MOST) {
            counted.merge(new Missed(CommuneScope.current(), plain), 1, Integer::sum);
        }
    }

    void write() {
        LocalDate today = LocalDate.now(clock.withZone(Format.ZONE));
        for (CommuneId commune : tenants.all()) {
            CommuneScope.run(commune, () -> write(commune, today));
        }
    }

    private void write(CommuneId commune, LocalDate today) {
        counted.keySet().stream()
                .filter(missed -> missed.commune().equals(commune))
                .forEach(missed -> store.count(today, missed.words(), counted.remove(missed)));
    }

    /** A database that is away for a while must not end the counting. */
    private void tryToWrite() {
        try {
            write();
        } catch (DataAccessException away) {
            LOG.warn("searches without result could not be written down", away);
        }
    }

    @Override
    public void destroy() {
        writer.shutdownNow();
    }
}
