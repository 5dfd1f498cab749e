package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Kind;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * A declaration is received, neither approved nor granted (receipt, irregular, forbidden by order).
 */
@Component
class Declarations implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        if (definition.kind() != Kind.DECLARATION) {
            return;
        }
        Ways.of(definition.circuit())
                .filter(
                        way ->
                                way.transition().action() == Action.ACCEPT
                                        || way.transition().action() == Action.REFUSE)
                .forEach(way -> notes.error(way.path(), "declaration-decided"));
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).kind() == Circuit.Kind.APPROVAL) {
                notes.error(
                        "circuit.steps[" + i + "]", "declaration-approved", steps.get(i).name());
            }
        }
    }
}
