package fr.parvis.procedures.reading;

import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import java.util.Set;

/** Between the town hall and its agents, silence never accepts (CRPA L231-4, 5°). */
final class AgentsAreNotPromised implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("kind", "legal");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        if (definition.kind() == Kind.INTERNAL && definition.legal().silence() == Silence.ACCEPTS) {
            findings.say("legal.silence", "internal-rejects");
        }
    }
}
