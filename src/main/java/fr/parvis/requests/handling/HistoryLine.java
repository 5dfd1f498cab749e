package fr.parvis.requests.handling;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One fact of a request's life, as agents read it.
 *
 * @param kind its words are under {@code requests.handling.event.KIND}
 * @param actorFor the absent colleague in whose place the actor acted, or empty
 * @param choice label of the transition an agent chose, or null
 * @param words said with it, or empty
 * @param remark whether an approval said these words: who decides next should read them
 */
public record HistoryLine(
        Instant at,
        RequestEvent.Kind kind,
        String actor,
        String actorFor,
        LocalizedText choice,
        String words,
        boolean remark) {

    /**
     * @param history from the beginning: a transition is known by its id and the step it leaves
     */
    static List<HistoryLine> of(List<RequestEvent> history, Request request, Circuit circuit) {
        List<HistoryLine> lines = new ArrayList<>();
        String before = circuit.start();
        for (RequestEvent event : history) {
            lines.add(
                    new HistoryLine(
                            event.at(),
                            event.kind(),
                            actor(event, request),
                            event.actorFor(),
                            choice(event.transition(), circuit.step(before)),
                            event.words(),
                            remark(event, circuit.step(before))));
            before = event.step();
        }
        return lines;
    }

    private static boolean remark(RequestEvent event, Step left) {
        return left.kind() == Circuit.Kind.APPROVAL
                && event.actorKind() == Actor.Kind.AGENT
                && !event.words().isBlank()
                && (event.kind() == RequestEvent.Kind.MOVED
                        || event.kind() == RequestEvent.Kind.APPROVED);
    }

    private static String actor(RequestEvent event, Request request) {
        boolean resident =
                event.actorKind() == Actor.Kind.RESIDENT || event.actorKind() == Actor.Kind.VISITOR;
        return resident || event.actorName().isBlank()
                ? request.applicant().name()
                : event.actorName();
    }

    private static LocalizedText choice(String transition, Step left) {
        return left.transitions().stream()
                .filter(one -> one.id().equals(transition))
                .findFirst()
                .map(Transition::label)
                .orElse(null);
    }
}
