package fr.parvis.requests.correction;

import fr.parvis.account.SignedInAgent;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Transitions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent gives a request back with the fields to correct, at a step where the circuit lets them
 * ask the resident. It is a question like any other: the legal clock stands still until the answer
 * (CRPA L114-5, L231-1 and following).
 */
@Component
public class ReturnForCorrection {

    private final RequestStore store;
    private final Procedures procedures;
    private final Forms forms;
    private final Transitions transitions;
    private final Corrections corrections;
    private final MayAct mayAct;

    ReturnForCorrection(
            RequestStore store,
            Procedures procedures,
            Forms forms,
            Transitions transitions,
            Corrections corrections,
            MayAct mayAct) {
        this.store = store;
        this.procedures = procedures;
        this.forms = forms;
        this.transitions = transitions;
        this.corrections = corrections;
        this.mayAct = mayAct;
    }

    /**
     * @param version that the agent saw
     * @param wanted fields to correct, at least one, each with its words
     * @param words for the whole; may be empty
     */
    public record Order(
            long request, int version, List<Wanted> wanted, String words, SignedInAgent agent) {}

    @Transactional
    public Outcome<Request, HandlingRefused> ask(Order order) {
        Request request = store.lock(order.request());
        Revision revision = procedures.revision(request.revisionId());
        Step step = revision.definition().circuit().step(request.step());
        Optional<HandlingRefused> refusal =
                mayAct.refusal(request, order.version(), step, order.agent())
                        .or(() -> refusal(order, request, revision, step));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return transitions
                .ask(
                        request,
                        revision,
                        asking(step).orElseThrow().id(),
                        order.agent().name(),
                        question(order, request, revision),
                        mayAct.answerBy())
                .map(now -> remember(now, order, revision));
    }

    /** The transition by which a step asks the resident. */
    public static Optional<Transition> asking(Step step) {
        return step.transitions().stream()
                .filter(one -> one.action() == Action.ASK_RESIDENT)
                .findFirst();
    }

    private Optional<HandlingRefused> refusal(
            Order order, Request request, Revision revision, Step step) {
        if (asking(step).isEmpty()) {
            return Optional.of(new HandlingRefused.NoSuchTransition());
        }
        List<String> known =
                CorrectionForm.mayBeAsked(forms, revision.definition().form(), request).stream()
                        .map(Askable::id)
                        .toList();
        boolean unclear =
                order.wanted().isEmpty()
                        || order.wanted().stream()
                                .anyMatch(
                                        one ->
                                                one.words().isBlank()
                                                        || !known.contains(one.field()));
        return unclear ? Optional.of(new HandlingRefused.ReasonMissing()) : Optional.empty();
    }

    /** All of it in the resident's language, for the message that tells them and the history. */
    private static String question(Order order, Request request, Revision revision) {
        Stream<String> fields =
                order.wanted().stream()
                        .map(
                                one ->
                                        "- "
                                                + revision.definition()
                                                        .form()
                                                        .field(one.field())
                                                        .orElseThrow()
                                                        .label()
                                                        .in(request.locale())
                                                + " : "
                                                + one.words());
        return Stream.concat(
                        order.words().isBlank() ? Stream.of() : Stream.of(order.words() + "\n"),
                        fields)
                .collect(Collectors.joining("\n"));
    }

    private Request remember(Request now, Order order, Revision revision) {
        corrections.add(
                now,
                order.agent().name(),
                order.words(),
                order.wanted(),
                forms.files(revision.definition().form(), now.answers()));
        return now;
    }
}
