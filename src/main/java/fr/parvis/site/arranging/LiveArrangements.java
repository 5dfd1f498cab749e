package fr.parvis.site.arranging;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What visitors see, in memory: every page has the menu. */
@Component
class LiveArrangements {

    private record Key(CommuneId commune, Part part) {}

    private final ArrangementStore store;
    private final Map<Key, Optional<String>> known = new ConcurrentHashMap<>();

    LiveArrangements(ArrangementStore store, Signals signals) {
        this.store = store;
        signals.subscribe(Arranging.TOPIC, this::forget);
    }

    Optional<String> of(Part part) {
        return known.computeIfAbsent(new Key(CommuneScope.current(), part), _ -> store.live(part));
    }

    /** Whoever published it sees it at once, whenever the signal comes. */
    void forgetAfterCommit(CommuneId commune) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        forget(commune);
                    }
                });
    }

    private void forget(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            forget(new CommuneId(Integer.parseInt(payload)));
        }
    }

    private void forget(CommuneId commune) {
        known.keySet().removeIf(key -> key.commune().equals(commune));
    }
}
