package fr.parvis.requests.reopening;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.WithdrawRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A step at which a request that ended may resume. */
public record WayBack(Step step, Effect effect) {

    /**
     * The steps it went through where people decide, the last one first.
     *
     * @param history oldest first
     */
    static List<WayBack> of(Request request, Circuit circuit, List<RequestEvent> history) {
        int decided = lastDecision(history);
        List<WayBack> ways = new ArrayList<>();
        left(circuit, history)
                .forEach(
                        (id, event) ->
                                peoples(circuit, id)
                                        .map(
                                                step ->
                                                        new WayBack(
                                                                step,
                                                                effect(request, event > decided)))
                                        .ifPresent(ways::addFirst));
        return ways;
    }

    private static Optional<Step> peoples(Circuit circuit, String id) {
        return circuit.find(id).filter(step -> !step.end() && !step.kind().takesItsWay());
    }

    private static int lastDecision(List<RequestEvent> history) {
        return IntStream.range(0, history.size())
                .filter(i -> history.get(i).kind() == RequestEvent.Kind.DECIDED)
                .max()
                .orElse(-1);
    }

    /** With which event each step was left for the last time, in that order. */
    private static Map<String, Integer> left(Circuit circuit, List<RequestEvent> history) {
        Map<String, Integer> left = new LinkedHashMap<>();
        String here = circuit.start();
        for (int i = 0; i < history.size(); i++) {
            if (!history.get(i).step().equals(here)) {
                left.remove(here);
                left.put(here, i);
                here = history.get(i).step();
            }
        }
        left.remove(here);
        left.put(here, history.size());
        return left;
    }

    private static Effect effect(Request request, boolean afterDecision) {
        if (WithdrawRequest.OUTCOME.equals(request.outcome())) {
            return Effect.WITHDRAWAL_UNDONE;
        }
        if (!request.decided()) {
            return Effect.UNDECIDED;
        }
        if (afterDecision) {
            return Effect.DECISION_STAYS;
        }
        return "accepted".equals(request.outcome())
                ? Effect.GRANT_TAKEN_BACK
                : Effect.REFUSAL_TAKEN_BACK;
    }
}
