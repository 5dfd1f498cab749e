package fr.parvis.procedures.calendar;

import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.CloseProcedure;
import fr.parvis.procedures.calendar.Plans.Plan;
import fr.parvis.procedures.studio.NotYet;
import fr.parvis.procedures.studio.PublishDraft;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes and closes at the hour that agents chose; what cannot be done says why. */
@Component
class CarryOutPlans {

    private final Communes communes;
    private final Plans plans;
    private final PublishDraft publish;
    private final CloseProcedure close;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CarryOutPlans(
            Communes communes,
            Plans plans,
            PublishDraft publish,
            CloseProcedure close,
            TransactionTemplate transaction,
            Clock clock) {
        this.communes = communes;
        this.plans = plans;
        this.publish = publish;
        this.close = close;
        this.transaction = transaction;
        this.clock = clock;
    }

    void everywhere() {
        communes.all().forEach(commune -> CommuneScope.run(commune.id(), this::here));
    }

    /** Each plan in a transaction of its own: one that fails keeps no other from its hour. */
    void here() {
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(_ -> one()));
        }
    }

    private boolean one() {
        Optional<Plan> due = plans.next(clock.instant());
        due.ifPresent(this::carryOut);
        return due.isPresent();
    }

    private void carryOut(Plan plan) {
        if (plan.kind().equals(Plans.CLOSE)) {
            close.close(plan.code(), plan.words());
            plans.remove(plan.code(), plan.kind());
            return;
        }
        var published = publish.publish(plan.code(), plan.version(), true);
        if (published.isPresent() && published.get() instanceof Refused(NotYet reason)) {
            plans.failed(plan, reason.code());
        } else {
            plans.remove(plan.code(), plan.kind());
        }
    }
}
