package fr.parvis.requests.life;

import fr.parvis.account.Accounts;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follows a transition: checks who, from where and why, then lets {@link Transitions} carry it out.
 */
@Component
public class MoveRequest {

    private final RequestStore store;
    private final Procedures procedures;
    private final Transitions transitions;
    private final Accounts accounts;
    private final ApprovalLevels levels;
    private final ApplicationEventPublisher events;

    MoveRequest(
            RequestStore store,
            Procedures procedures,
            Transitions transitions,
            Accounts accounts,
            ApprovalLevels levels,
            ApplicationEventPublisher events) {
        this.store = store;
        this.procedures = procedures;
        this.transitions = transitions;
        this.accounts = accounts;
        this.levels = levels;
        this.events = events;
    }

    @Transactional
    public Outcome<Request, HandlingRefused> move(Move order) {
        Request request = store.lock(order.request());
        Revision revision = procedures.revision(request.revisionId());
        Circuit circuit = revision.definition().circuit();
        Step step = circuit.step(request.step());
        Optional<Transition> transition =
                step.transitions().stream()
                        .filter(one -> one.id().equals(order.transition()))
                        .findFirst();
        Optional<HandlingRefused> refusal = refusal(order, request, circuit, step, transition);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return Actor.call(
                order.agent().acting(Role.ofCode(step.role()), request.place(), request.ownerId()),
                () -> carryOut(order, request, revision, step, transition.orElseThrow()));
    }

    private Outcome<Request, HandlingRefused> carryOut(
            Move order, Request request, Revision revision, Step step, Transition chosen) {
        if (chosen.action().forward() && !levels.last(request, step, order.agent())) {
            return levels.approve(request, chosen, order);
        }
        return transitions
                .carryOut(request, revision, chosen, order)
                .map(now -> tell(now, request, revision));
    }

    private Request tell(Request now, Request before, Revision revision) {
        if (!now.step().equals(before.step())) {
            events.publishEvent(new Arrived(now, revision));
        }
        return now;
    }

    /** The order of the reasons is the order in which a person should hear them. */
    private Optional<HandlingRefused> refusal(
            Move order,
            Request request,
            Circuit circuit,
            Step step,
            Optional<Transition> transition) {
        if (request.version() != order.version()) {
            return Optional.of(new HandlingRefused.Changed(request));
        }
        if (request.closed()) {
            return Optional.of(new HandlingRefused.Closed());
        }
        if (!Rights.may(order.agent(), Role.ofCode(step.role()), request.place())) {
            return Optional.of(new HandlingRefused.NotYours(step.role()));
        }
        Optional<LocalizedText> barring = levels.barring(request, circuit, step, order.agent());
        if (barring.isPresent()) {
            return Optional.of(new HandlingRefused.ActedBefore(barring.get()));
        }
        if (request.ownerId() != null
                && request.ownerId() != order.agent().id()
                && !order.agent().replaces(request.ownerId())) {
            return Optional.of(new HandlingRefused.TakenBy(nameOf(request.ownerId())));
        }
        if (transition.isEmpty()) {
            return Optional.of(new HandlingRefused.NoSuchTransition());
        }
        boolean mustSay =
                transition.get().reasonRequired()
                        || transition.get().action() == Action.ASK_RESIDENT;
        return mustSay && order.words().isBlank()
                ? Optional.of(new HandlingRefused.ReasonMissing())
                : Optional.empty();
    }

    private String nameOf(long agent) {
        return accounts.agents(List.of(agent)).get(agent).name();
    }
}
