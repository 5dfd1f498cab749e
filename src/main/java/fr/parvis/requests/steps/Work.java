package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;

/**
 * A request at a step.
 *
 * @param request locked until the end of the transaction
 */
public record Work(Request request, Revision revision, Step step) {

    static Work of(Request request, Revision revision) {
        return new Work(request, revision, revision.definition().circuit().step(request.step()));
    }

    ProcedureDefinition definition() {
        return revision.definition();
    }
}
