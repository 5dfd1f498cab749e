package fr.parvis.requests.steps;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;

/**
 * A request at a step.
 *
 * @param request locked until the end of the transaction where the step may change it
 */
public record Work(Request request, Revision revision, Step step) {

    public static Work of(Request request, Revision revision) {
        return new Work(request, revision, revision.definition().circuit().step(request.step()));
    }

    public ProcedureDefinition definition() {
        return revision.definition();
    }

    /** The request stands at the step, and goes on. */
    public boolean here() {
        return step.id().equals(request.step()) && !request.closed();
    }

    /** Whether this agent may act here. */
    public boolean isFor(SignedInAgent agent) {
        return here() && Rights.may(agent, Role.ofCode(step.role()), request.place());
    }
}
