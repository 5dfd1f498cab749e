package fr.parvis.requests.life;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.Revision;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Carries out a transition that is allowed: the new state, the letter, the question, the message.
 */
@Component
public class Transitions {

    private final RequestStore store;
    private final Recorder recorder;
    private final Questions questions;
    private final Residents residents;
    private final DecisionLetters letters;
    private final Deadlines deadlines;

    Transitions(
            RequestStore store,
            Recorder recorder,
            Questions questions,
            Residents residents,
            DecisionLetters letters,
            Deadlines deadlines) {
        this.store = store;
        this.recorder = recorder;
        this.questions = questions;
        this.residents = residents;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    /**
     * @param order its agent is null where the machine goes on by itself
     */
    public Outcome<Request, HandlingRefused> carryOut(
            Request request, Revision revision, Transition transition, Move order) {
        return transition.action() == Action.ASK_RESIDENT
                ? ask(
                        request,
                        revision,
                        transition.id(),
                        order.agent().name(),
                        order.words(),
                        deadlines.answerBy())
                : follow(request, revision, transition, order);
    }

    /**
     * Asks the resident, and stays at the step; the legal clock stands still.
     *
     * @param transition id of the one that asks, or empty when the step itself does
     */
    public Outcome<Request, HandlingRefused> ask(
            Request request,
            Revision revision,
            String transition,
            String askedBy,
            String words,
            LocalDate answerBy) {
        questions.close(request.id(), recorder.now());
        RequestChange change =
                RequestChange.of(request).waiting(request.clock().suspend(deadlines.today()));
        return store.save(request, change)
                .map(
                        now -> {
                            questions.ask(now.id(), askedBy, words, answerBy, recorder.now());
                            recorder.record(now, RequestEvent.Kind.ASKED, transition, words);
                            residents.ask(now, revision, words, answerBy);
                            return now;
                        });
    }

    private Outcome<Request, HandlingRefused> follow(
            Request request, Revision revision, Transition transition, Move order) {
        Step target = revision.definition().circuit().step(transition.to());
        boolean decides =
                transition.action() == Action.ACCEPT || transition.action() == Action.REFUSE;
        RequestChange change = next(request, revision, transition, target, decides);
        return store.save(request, change)
                .map(
                        now -> {
                            questions.close(now.id(), recorder.now());
                            recorder.record(
                                    now, kind(decides, now), transition.id(), order.words());
                            Long document =
                                    transition.letter() == null
                                            ? null
                                            : letters.write(
                                                    now,
                                                    revision,
                                                    transition.letter(),
                                                    order.words(),
                                                    order.agent());
                            if (decides) {
                                recorder.decided(now);
                                residents.tellDecision(now, revision, order.words(), document);
                            } else if (now.closed()) {
                                residents.tellClosing(now, revision, order.words(), document);
                            }
                            return now;
                        });
    }

    /**
     * Brings a request that ended back to a step of its circuit, free for anybody.
     *
     * @param clock as it runs from now on
     * @param decisionStays only what came after the decision is done again
     * @param words why
     */
    public Outcome<Request, HandlingRefused> reopen(
            Request request,
            Revision revision,
            Step step,
            LegalClock clock,
            boolean decisionStays,
            String words) {
        RequestChange change =
                RequestChange.of(request)
                        .reopened(decisionStays)
                        .until(clock)
                        .at(
                                store.actsAt(request, revision, step),
                                step.id(),
                                step.publicStatus(),
                                deadlines.limitOf(step))
                        .released();
        return record(request, change, RequestEvent.Kind.REOPENED, words);
    }

    /**
     * Ends a request where it stands, undecided.
     *
     * @param outcome how it ends
     */
    public Outcome<Request, HandlingRefused> end(
            Request request, String outcome, RequestEvent.Kind kind, String words) {
        RequestChange change =
                RequestChange.of(request)
                        .resumed(
                                PublicStatus.CLOSED,
                                request.clock().resume(deadlines.today()),
                                null)
                        .closed(outcome, recorder.now());
        questions.close(request.id(), recorder.now());
        return record(request, change, kind, words);
    }

    /** Writes a fact down that leaves the request where it stands. */
    public Outcome<Request, HandlingRefused> note(
            Request request, LegalClock clock, RequestEvent.Kind kind, String words) {
        return record(request, RequestChange.of(request).until(clock), kind, words);
    }

    private Outcome<Request, HandlingRefused> record(
            Request request, RequestChange change, RequestEvent.Kind kind, String words) {
        return store.save(request, change)
                .map(
                        now -> {
                            recorder.record(now, kind, "", words);
                            return now;
                        });
    }

    private RequestChange next(
            Request request,
            Revision revision,
            Transition transition,
            Step target,
            boolean decides) {
        Instant at = recorder.now();
        RequestChange change =
                RequestChange.of(request)
                        .resumed(
                                target.publicStatus(),
                                request.clock().resume(deadlines.today()),
                                null)
                        .at(
                                store.actsAt(request, revision, target),
                                target.id(),
                                target.publicStatus(),
                                deadlines.limitOf(target))
                        .released();
        if (decides) {
            change =
                    change.decided(
                            transition.action() == Action.ACCEPT ? "accepted" : "refused", at);
        }
        return target.end() ? change.closed(target.outcome(), at) : change;
    }

    private static RequestEvent.Kind kind(boolean decides, Request now) {
        if (decides) {
            return RequestEvent.Kind.DECIDED;
        }
        return now.closed() ? RequestEvent.Kind.CLOSED : RequestEvent.Kind.MOVED;
    }
}
