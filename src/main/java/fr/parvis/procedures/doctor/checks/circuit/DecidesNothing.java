package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A step with one way out decides nothing: a message would do. */
@Component
class DecidesNothing implements Check {

    private static final Set<Circuit.Kind> OF_PEOPLE =
            Set.of(Circuit.Kind.APPROVAL, Circuit.Kind.DECISION);

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (OF_PEOPLE.contains(steps.get(i).kind()) && steps.get(i).transitions().size() == 1) {
                notes.advise("circuit.steps[" + i + "]", "decides-nothing", steps.get(i).name());
            }
        }
    }
}
