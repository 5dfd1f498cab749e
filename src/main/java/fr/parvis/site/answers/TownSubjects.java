package fr.parvis.site.answers;

import fr.parvis.commune.Communes;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LocalTimes;
import fr.parvis.site.content.ContentChanged;
import fr.parvis.site.content.ContentPublished;
import fr.parvis.site.content.ContentWithdrawn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What the current commune's site can be asked about, from memory. Forgotten on every node when
 * something is published, changed or withdrawn, and every midnight; kept for the communes asked
 * last.
 */
@Component
class TownSubjects {

    private static final String TOPIC = "site-answers";
    private static final int MOST = 32;

    private final ReadSubjects read;
    private final Communes communes;
    private final Signals signals;
    private final Clock clock;
    private final Map<Integer, Subjects> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Subjects> eldest) {
                    return size() > MOST;
                }
            };

    TownSubjects(ReadSubjects read, Communes communes, Signals signals, Clock clock) {
        this.read = read;
        this.communes = communes;
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this::heard);
    }

    Subjects now() {
        CommuneId commune = CommuneScope.current();
        LocalDate today =
                LocalDate.now(clock.withZone(LocalTimes.of(communes.current().departement())));
        synchronized (known) {
            Subjects before = known.get(commune.value());
            if (before != null && before.day().equals(today)) {
                return before;
            }
        }
        Subjects subjects = read.on(today);
        synchronized (known) {
            known.put(commune.value(), subjects);
        }
        return subjects;
    }

    @EventListener
    void published(ContentPublished fact) {
        changed();
    }

    @EventListener
    void changed(ContentChanged fact) {
        changed();
    }

    @EventListener
    void withdrawn(ContentWithdrawn fact) {
        changed();
    }

    /** Once more after the end: another thread may have read what was not committed yet. */
    private void changed() {
        int commune = CommuneScope.current().value();
        signals.publish(TOPIC, String.valueOf(commune));
        forget(commune);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCompletion(int status) {
                            forget(commune);
                        }
                    });
        }
    }

    private void heard(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            synchronized (known) {
                known.clear();
            }
        } else {
            forget(Integer.parseInt(payload));
        }
    }

    private void forget(int commune) {
        synchronized (known) {
            known.remove(commune);
        }
    }
}
