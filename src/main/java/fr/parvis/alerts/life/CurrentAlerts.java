package fr.parvis.alerts.life;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.ui.PageCache;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What holds now, in memory: every page of the portal asks. */
@Component
public class CurrentAlerts {

    private static final String TOPIC = "alerts";

    private final AlertStore alerts;
    private final PageCache pages;
    private final Signals signals;
    private final Clock clock;
    private final Map<CommuneId, List<Told>> known = new ConcurrentHashMap<>();

    CurrentAlerts(AlertStore alerts, PageCache pages, Signals signals, Clock clock) {
        this.alerts = alerts;
        this.pages = pages;
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this::forget);
    }

    /** The graver first, then the later. */
    public List<Told> all() {
        Instant now = clock.instant();
        return known.computeIfAbsent(CommuneScope.current(), _ -> alerts.running()).stream()
                .filter(told -> told.alert().runs(now))
                .toList();
    }

    /** In the transaction that changes it. */
    void changed() {
        CommuneId commune = CommuneScope.current();
        pages.invalidate(commune);
        signals.publish(TOPIC, Integer.toString(commune.value()));
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        known.remove(commune);
                    }
                });
    }

    private void forget(String commune) {
        if (commune.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            known.remove(new CommuneId(Integer.parseInt(commune)));
        }
    }
}
