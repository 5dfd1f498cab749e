package fr.parvis.requests.life;

import fr.parvis.kernel.Actor;
import fr.parvis.procedures.Circuit.PublicStatus;
import java.time.Instant;

/**
 * One fact of a request's life.
 *
 * @param step where the request stood afterwards
 * @param status what the resident saw afterwards
 * @param actorFor the absent colleague in whose place it was done, or empty
 * @param transition id of the circuit's transition, or empty
 * @param words said to the resident with it (a question, reasons), or empty
 */
public record RequestEvent(
        Instant at,
        Kind kind,
        String step,
        PublicStatus status,
        Actor.Kind actorKind,
        long actorId,
        String actorName,
        String actorFor,
        String transition,
        String words) {

    public enum Kind {
        RECEIVED,
        TAKEN,
        RELEASED,
        ASKED,
        COMPLETED,
        MOVED,
        /** One of several approvals; the request stays where it is. */
        APPROVED,
        /** The legal delay became longer. */
        EXTENDED,
        /** The limit of a step passed, and the head of department was told. */
        ESCALATED,
        /** To a colleague. */
        HANDED_OVER,
        /** To another department. */
        TRANSFERRED,
        /** On its way to another authority, which has not received it yet. */
        LEAVING,
        /** Another authority has it; it ended here. */
        FORWARDED,
        /** Another authority could not receive it; it goes on here. */
        CAME_BACK,
        /** Another authority, which was not in charge, had received it first. */
        ARRIVED_FROM,
        DECIDED,
        CLOSED,
        WITHDRAWN,
        /** It had ended and goes on again. */
        REOPENED,
        /** It ended because another of the same person goes on in its place. */
        MERGED,
        /** It goes on in the place of another of the same person. */
        JOINED,
        /** A second request was made of a part of it. */
        SPLIT
    }

    static RequestEvent now(Instant at, Kind kind, Request after, String transition, String words) {
        Actor actor = Actor.current();
        return new RequestEvent(
                at,
                kind,
                after.step(),
                after.status(),
                actor.kind(),
                actor.id(),
                actor.name(),
                actor.standsFor(),
                transition,
                words);
    }
}
