package fr.parvis.requests.handling;

import fr.parvis.kernel.Actor;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.time.Instant;
import java.util.Optional;

/**
 * One fact of a request's life, as agents read it.
 *
 * @param kind its words are under {@code requests.handling.event.KIND}
 * @param choice label of the transition an agent chose, or null
 * @param words said with it, or empty
 */
public record HistoryLine(
        Instant at, RequestEvent.Kind kind, String actor, LocalizedText choice, String words) {

    static HistoryLine of(RequestEvent event, Request request, Circuit circuit) {
        return new HistoryLine(
                event.at(),
                event.kind(),
                actor(event, request),
                label(event, circuit).orElse(null),
                event.words());
    }

    private static String actor(RequestEvent event, Request request) {
        boolean resident =
                event.actorKind() == Actor.Kind.RESIDENT || event.actorKind() == Actor.Kind.VISITOR;
        return resident || event.actorName().isBlank()
                ? request.applicant().name()
                : event.actorName();
    }

    private static Optional<LocalizedText> label(RequestEvent event, Circuit circuit) {
        return circuit.steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(transition -> transition.id().equals(event.transition()))
                .findFirst()
                .map(Transition::label);
    }
}
