package fr.parvis.requests.passing;

import com.github.kagkarlsson.scheduler.Scheduler;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts down a passage and the job that carries it out, in one transaction. */
@Component
class Departures {

    private final Passages passages;
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Departures(Passages passages, ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.passages = passages;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * One at a time, and by whoever may act where it stands.
     *
     * @param version that the agent saw
     */
    Optional<HandlingRefused> refusal(
            Request request, int version, Revision revision, SignedInAgent agent) {
        Step step = revision.definition().circuit().step(request.step());
        return passages.last(request.id())
                .filter(last -> last.state() == Passage.State.LEAVING)
                .<HandlingRefused>map(_ -> new HandlingRefused.Leaving())
                .or(() -> MayPass.refusal(request, version, step, agent));
    }

    /**
     * @param leaving as it stands after the order
     */
    void begin(Request leaving, SendAway.Order order) {
        long passage =
                passages.begin(
                        leaving.id(),
                        leaving.version(),
                        order.agent().id(),
                        order.to(),
                        order.words());
        String job = CommuneScope.current() + ":" + passage;
        scheduler
                .getObject()
                .scheduleIfNotExists(CarryOverJob.TASK.instance(job).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new LookNow());
    }

    /** Jobs are looked for every few seconds; nobody waits that long for this one. */
    private final class LookNow implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
        }
    }
}
