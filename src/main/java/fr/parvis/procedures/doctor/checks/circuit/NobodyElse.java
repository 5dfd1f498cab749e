package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.account.Role;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Staff;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** A step wants other hands than an earlier one, and only one person could act at both. */
@Component
class NobodyElse implements Check {

    private final Staff staff;

    NobodyElse(Staff staff) {
        this.staff = staff;
    }

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (String id : step.distinct()) {
                definition
                        .circuit()
                        .find(id)
                        .filter(other -> alone(definition, step, other))
                        .ifPresent(warned(notes, "circuit.steps[" + i + "].distinct", step));
            }
        }
    }

    private static Consumer<Step> warned(Notes notes, String path, Step step) {
        return other -> notes.warn(path, "nobody-else", step.name(), other.name());
    }

    /** At both the same single person, or nobody yet who differs. */
    private boolean alone(ProcedureDefinition definition, Step step, Step other) {
        Set<Long> here = holding(definition, step);
        Set<Long> there = holding(definition, other);
        return !here.isEmpty() && here.size() == 1 && here.equals(there);
    }

    private Set<Long> holding(ProcedureDefinition definition, Step step) {
        String department = step.department() == null ? definition.department() : step.department();
        return staff.holding(Role.ofCode(step.role()), department, definition.code());
    }
}
