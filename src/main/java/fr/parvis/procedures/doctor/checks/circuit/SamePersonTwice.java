package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two approvals in a row by the same people are one. */
@Component
class SamePersonTwice implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            Optional<Step> next =
                    step.forward().flatMap(way -> definition.circuit().find(way.to()));
            if (step.kind() == Circuit.Kind.APPROVAL
                    && next.filter(other -> same(step, other)).isPresent()) {
                notes.advise(
                        "circuit.steps[" + i + "]", "same-person", step.name(), next.get().name());
            }
        }
    }

    private static boolean same(Step step, Step next) {
        boolean decides =
                next.kind() == Circuit.Kind.APPROVAL || next.kind() == Circuit.Kind.DECISION;
        return decides
                && !next.id().equals(step.id())
                && Objects.equals(step.role(), next.role())
                && Objects.equals(step.department(), next.department());
    }
}
