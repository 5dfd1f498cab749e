package fr.parvis.site.arranging;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.site.arranging.ArrangementStore.Now;
import fr.parvis.site.arranging.ArrangingRefused.Overtaken;
import fr.parvis.ui.PageCache;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes, undoes and publishes arrangements of the current commune. Publishes {@link Arranged}.
 * Who changes says which draft they saw, so that two people never undo each other.
 */
@Service
public class Arranging {

    static final String TOPIC = "arrangements";

    private final ArrangementStore store;
    private final LiveArrangements live;
    private final PageCache pages;
    private final Signals signals;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arranging(
            ArrangementStore store,
            LiveArrangements live,
            PageCache pages,
            Signals signals,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.live = live;
        this.pages = pages;
        this.signals = signals;
        this.events = events;
        this.clock = clock;
    }

    /** What visitors see, as JSON; empty: as the program arranges it. From memory. */
    public Optional<String> live(Part part) {
        return live.of(part);
    }

    @Transactional(readOnly = true)
    public State state(Part part) {
        Now now = store.now(part);
        if (now.draft() == null) {
            return new State(0, null, false, now.live() == null);
        }
        var row = store.row(now.draft());
        return new State(
                now.seen(), row.content(), row.previous() != null, now.draft().equals(now.live()));
    }

    /**
     * One step.
     *
     * @param change from the draft as JSON, null for the program's own, to the next one
     */
    @Transactional
    public Outcome<Long, ArrangingRefused> change(
            Part part, long seen, Function<String, String> change) {
        Now now = store.lock(part);
        if (now.seen() != seen) {
            return Outcome.refused(new Overtaken());
        }
        String before = now.draft() == null ? null : store.row(now.draft()).content();
        String after = change.apply(before);
        long id = store.add(part, after, seen, clock.instant());
        Now next = new Now(id, now.live());
        store.point(part, next.draft(), next.live());
        store.forgetOld(part, next);
        return Outcome.done(id);
    }

    /** Back by one step; beyond the first, to what the program arranges by itself. */
    @Transactional
    public Outcome<Long, ArrangingRefused> undo(Part part, long seen) {
        Now now = store.lock(part);
        if (now.seen() != seen) {
            return Outcome.refused(new Overtaken());
        }
        Long previous = now.draft() == null ? null : store.row(now.draft()).previous();
        if (previous == null) {
            return Outcome.done(seen);
        }
        store.point(part, previous == 0 ? null : previous, now.live());
        return Outcome.done(previous);
    }

    /** From now on visitors see the draft. */
    @Transactional
    public Outcome<Long, ArrangingRefused> publish(Part part, long seen) {
        Now now = store.lock(part);
        if (now.seen() != seen) {
            return Outcome.refused(new Overtaken());
        }
        CommuneId commune = CommuneScope.current();
        store.point(part, now.draft(), now.draft());
        events.publishEvent(new Arranged(part.code()));
        signals.publish(TOPIC, commune.toString());
        live.forgetAfterCommit(commune);
        pages.invalidate(commune);
        return Outcome.done(seen);
    }
}
