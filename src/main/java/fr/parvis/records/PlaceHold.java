package fr.parvis.records;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says why a thing, or all of a person, must stay; and later that it need not. */
@Component
public class PlaceHold {

    private static final int LONGEST_REASON = 2000;

    private final HoldStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlaceHold(HoldStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param subject as rules name it
     * @param reference as people name it
     * @param until last day, or null until it is lifted
     */
    public record Order(
            Holds.Kind kind, String subject, String reference, String reason, LocalDate until) {}

    /**
     * @return the id of the hold
     */
    @Transactional
    public Outcome<Long, HoldRefused> place(Order order) {
        if (unsaid(order.reason())) {
            return Outcome.refused(new HoldRefused.ReasonMissing());
        }
        if (order.until() != null && order.until().isBefore(LocalDate.now(clock))) {
            return Outcome.refused(new HoldRefused.EndsInThePast());
        }
        return store.add(order, clock.instant(), Actor.current().name())
                .<Outcome<Long, HoldRefused>>map(
                        id -> {
                            events.publishEvent(HoldFact.placed(id, order));
                            tell(order.kind(), order.subject(), true);
                            return Outcome.done(id);
                        })
                .orElseGet(() -> Outcome.refused(new HoldRefused.HeldAlready()));
    }

    @Transactional
    public Outcome<Long, HoldRefused> lift(long id, String why) {
        if (unsaid(why)) {
            return Outcome.refused(new HoldRefused.ReasonMissing());
        }
        return store.find(id)
                .filter(_ -> store.lift(id, clock.instant(), Actor.current().name(), why.strip()))
                .<Outcome<Long, HoldRefused>>map(
                        hold -> {
                            events.publishEvent(HoldFact.lifted(hold));
                            tell(hold.kind(), hold.subject(), false);
                            return Outcome.done(id);
                        })
                .orElseGet(() -> Outcome.refused(new HoldRefused.LiftedAlready()));
    }

    private void tell(Holds.Kind kind, String subject, boolean placed) {
        if (kind == Holds.Kind.RESTRICTION) {
            events.publishEvent(
                    new RestrictionChanged(
                            subject, placed, store.restricted(LocalDate.now(clock))));
        }
    }

    private static boolean unsaid(String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON;
    }
}
