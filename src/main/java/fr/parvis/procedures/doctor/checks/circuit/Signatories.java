package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who decides for the mayor holds a delegation (CGCT L2122-18, L2122-19, R2122-10). */
@Component
class Signatories implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).detail() instanceof StepDetail.Decision(String delegation)
                    && (delegation == null || delegation.isBlank())) {
                notes.warn(
                        "circuit.steps[" + i + "].delegation", "delegation", steps.get(i).name());
            }
        }
    }
}
