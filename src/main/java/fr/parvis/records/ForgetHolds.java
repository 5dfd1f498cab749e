package fr.parvis.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends holds on their last day, and forgets them a year after they ended. */
@Component
public class ForgetHolds {

    private static final Duration KEPT = Duration.ofDays(365);

    private final HoldStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForgetHolds(HoldStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void here() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        store.liftBefore(today, now).stream()
                .filter(hold -> hold.kind() == Holds.Kind.RESTRICTION)
                .forEach(hold -> events.publishEvent(lifted(hold, today)));
        store.forgetLiftedBefore(now.minus(KEPT));
    }

    private RestrictionChanged lifted(Hold hold, LocalDate today) {
        return new RestrictionChanged(hold.subject(), false, store.restricted(today));
    }
}
