package fr.parvis.requests.filing;

import fr.parvis.forms.Answers;
import fr.parvis.kernel.Actor;
import java.time.Instant;
import java.util.Locale;

/**
 * Something begun. Never checked while it is a draft.
 *
 * @param token opens it: who has the link has the draft
 * @param agentId whose it is alone, where agents ask each other; else null
 * @param requestId what became of it once sent, null before
 */
public record Draft(
        long id,
        String token,
        long revisionId,
        Long residentId,
        Locale locale,
        Answers answers,
        Instant savedAt,
        Long agentId,
        Long requestId) {

    /** The same, going on with another revision. */
    Draft on(long revision) {
        return new Draft(
                id, token, revision, residentId, locale, answers, savedAt, agentId, requestId);
    }

    /** Whether this person may open it: anybody with the link, or the agent it belongs to. */
    boolean opensFor(Actor actor) {
        return agentId == null || actor.kind() == Actor.Kind.AGENT && actor.id() == agentId;
    }

    /** Under which the files module knows it. */
    public String reference() {
        return reference(id);
    }

    static String reference(long id) {
        return "draft:" + id;
    }

    public boolean sent() {
        return requestId != null;
    }
}
