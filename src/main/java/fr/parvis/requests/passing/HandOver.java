package fr.parvis.requests.passing;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent gives a request to a colleague who may act on it, with a word that stays inside. */
@Component
public class HandOver {

    private final RequestStore store;
    private final Procedures procedures;
    private final Accounts accounts;
    private final MessageThread thread;
    private final Recorder recorder;
    private final ApplicationEventPublisher events;

    HandOver(
            RequestStore store,
            Procedures procedures,
            Accounts accounts,
            MessageThread thread,
            Recorder recorder,
            ApplicationEventPublisher events) {
        this.store = store;
        this.procedures = procedures;
        this.accounts = accounts;
        this.thread = thread;
        this.recorder = recorder;
        this.events = events;
    }

    /**
     * @param version of the request the agent was looking at
     * @param colleague id of an agent
     * @param words for the colleague; may be empty
     */
    public record Order(
            long request, int version, long colleague, String words, SignedInAgent agent) {}

    /** Those who may act where a request stands. */
    public List<AgentName> able(Request request) {
        return accounts.agentsOf(request.place(), MayPass.roleAt(step(request)));
    }

    /** The same, who has it left out. */
    public List<AgentName> colleagues(Request request) {
        return able(request).stream()
                .filter(one -> request.ownerId() == null || one.id() != request.ownerId())
                .toList();
    }

    @Transactional
    public Outcome<Request, HandlingRefused> handOver(Order order) {
        Request request = store.lock(order.request());
        Optional<HandlingRefused> refusal =
                MayPass.refusal(request, order.version(), step(request), order.agent());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return colleagues(request).stream()
                .filter(one -> one.id() == order.colleague())
                .findFirst()
                .map(
                        colleague ->
                                Actor.call(
                                        order.agent().acting(request.place()),
                                        () -> give(request, colleague, order)))
                .orElseGet(() -> Outcome.refused(new HandlingRefused.NoColleague()));
    }

    private Outcome<Request, HandlingRefused> give(
            Request request, AgentName colleague, Order order) {
        return store.save(request, RequestChange.of(request).takenBy(colleague.id()))
                .map(
                        now -> {
                            leaveWord(now, order);
                            recorder.record(
                                    now, RequestEvent.Kind.HANDED_OVER, "", colleague.name());
                            events.publishEvent(new HandedOver(now.id(), colleague.id()));
                            return now;
                        });
    }

    private void leaveWord(Request request, Order order) {
        if (!order.words().isBlank()) {
            thread.add(
                    request.id(),
                    Message.Kind.NOTE,
                    order.agent().id(),
                    order.agent().name(),
                    order.words(),
                    List.of(),
                    recorder.now());
        }
    }

    private Step step(Request request) {
        return procedures
                .revision(request.revisionId())
                .definition()
                .circuit()
                .step(request.step());
    }
}
