package fr.parvis.requests.reopening;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Arrived;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.life.Transitions;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent makes a request go on that had ended; its history stays, the resident is told. */
@Component
public class ReopenRequest {

    private final RequestStore store;
    private final ReadReopening read;
    private final Transitions transitions;
    private final Residents residents;
    private final ApplicationEventPublisher events;

    ReopenRequest(
            RequestStore store,
            ReadReopening read,
            Transitions transitions,
            Residents residents,
            ApplicationEventPublisher events) {
        this.store = store;
        this.read = read;
        this.transitions = transitions;
        this.residents = residents;
        this.events = events;
    }

    @Transactional
    public Outcome<Request, ReopeningRefused> reopen(Reopening.Order order) {
        Reopening reopening = read.of(store.lock(order.request()));
        Optional<ReopeningRefused> refusal = reopening.refusal(order);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        WayBack way = reopening.way(order.step()).orElseThrow();
        return switch (carryOut(reopening, way, order)) {
            case Outcome.Done<Request, HandlingRefused>(Request now) ->
                    Outcome.done(tell(now, reopening.revision(), way, order));
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) ->
                    Outcome.refused(new ReopeningRefused.AsUsual(reason));
        };
    }

    private Outcome<Request, HandlingRefused> carryOut(
            Reopening reopening, WayBack way, Reopening.Order order) {
        Request request = reopening.request();
        return transitions.reopen(
                request,
                reopening.revision(),
                way.step(),
                way.effect().clock(request.clock(), reopening.today()),
                way.effect() == Effect.DECISION_STAYS,
                order.words());
    }

    /** A decision taken back is one more decision against the person, with its ways of appeal. */
    private Request tell(Request now, Revision revision, WayBack way, Reopening.Order order) {
        boolean harms = way.effect() == Effect.GRANT_TAKEN_BACK && order.ground().againstThem();
        var appeal = revision.definition().legal().appeal();
        residents.tell(
                now,
                revision,
                harms ? "taken-back" : "reopened",
                harms && appeal != null
                        ? List.of(order.words(), appeal.in(now.locale()))
                        : List.of(order.words(), ""),
                null);
        events.publishEvent(new Arrived(now, revision));
        return now;
    }
}
