package fr.parvis.requests.deadlines;

import fr.parvis.account.Role;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;

/** A request that somebody is warned of. */
record Warned(Request request, Revision revision) {

    Step step() {
        return revision.definition().circuit().step(request.step());
    }

    /** Whose turn it is; where the machine waits, those who handle. */
    Role role() {
        return step().role() == null ? Role.HANDLER : Role.ofCode(step().role());
    }
}
