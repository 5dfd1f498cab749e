package fr.parvis.requests.passing;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import java.util.Optional;

/**
 * Who may pass a request on: who acts at its step, and the head of the department where it stands.
 */
public final class MayPass {

    private MayPass() {}

    public static boolean may(SignedInAgent agent, Request request, Step step) {
        return Rights.may(agent, Permission.LEAD, request.place())
                || Rights.may(agent, roleAt(step), request.place());
    }

    /** At a step that waits for a machine or a resident, those who handle requests. */
    static Role roleAt(Step step) {
        return step.role() == null ? Role.HANDLER : Role.ofCode(step.role());
    }

    /** The order of the reasons is the order in which a person should hear them. */
    static Optional<HandlingRefused> refusal(
            Request request, int seen, Step step, SignedInAgent agent) {
        if (request.version() != seen) {
            return Optional.of(new HandlingRefused.Changed(request));
        }
        if (request.closed()) {
            return Optional.of(new HandlingRefused.Closed());
        }
        return may(agent, request, step)
                ? Optional.empty()
                : Optional.of(new HandlingRefused.NotYours(roleAt(step).code()));
    }
}
