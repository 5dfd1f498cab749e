package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import java.util.List;
import java.util.Set;

/** A declaration is received; it is not granted or refused. */
final class DeclarationsOnlyClose implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("kind", "circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        if (definition.kind() != Kind.DECLARATION) {
            return;
        }
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).end() && steps.get(i).publicStatus() != PublicStatus.CLOSED) {
                findings.say("circuit.steps[" + i + "].public-status", "declaration-closes");
            }
        }
    }
}
