package fr.parvis.site.acts;

import fr.parvis.kernel.Actor;
import fr.parvis.site.content.ContentWithdrawn;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes when an act ceases to be before the public, once the law allows it: its file, its digest
 * and the days of its publication are kept, so that it can still be proved.
 */
@Component
class EndActs {

    private final ActStore acts;
    private final Clock clock;

    EndActs(ActStore acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    @EventListener
    void withdrawn(ContentWithdrawn fact) {
        if (ActSort.of(fact.kind()).isPresent()) {
            acts.withdraw(
                    fact.id(),
                    new Act.Withdrawn(
                            clock.instant().truncatedTo(ChronoUnit.MICROS),
                            Actor.current().name()));
        }
    }
}
