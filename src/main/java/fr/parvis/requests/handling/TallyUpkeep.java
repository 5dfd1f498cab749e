package fr.parvis.requests.handling;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parvis.kernel.CommuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Whoever reads a long tally asks for it to be folded: communes where nobody looks, or little
 * happens, cost nothing. The job is put down beside the page being made, never in its way.
 */
@Component
class TallyUpkeep {

    /** Below, reading is as quick as it gets. */
    static final int LONG = 1_000;

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;
    private final Map<CommuneId, Instant> asked = new ConcurrentHashMap<>();

    TallyUpkeep(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void read(CommuneId commune, int rows) {
        if (rows > LONG && due(commune)) {
            Thread.startVirtualThread(() -> ask(commune));
        }
    }

    private boolean due(CommuneId commune) {
        Instant now = clock.instant();
        Instant last = asked.get(commune);
        boolean due = last == null || last.plus(PAUSE).isBefore(now);
        if (due) {
            asked.put(commune, now);
        }
        return due;
    }

    private void ask(CommuneId commune) {
        scheduler
                .getObject()
                .scheduleIfNotExists(
                        FoldTallyJob.TASK.instance(commune.toString()).build(), clock.instant());
    }
}
