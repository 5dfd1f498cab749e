package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.doctor.Check;
import fr.parvis.procedures.doctor.Notes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every step is reached from the start, leads to an end, and not only to a refusal. */
@Component
class EveryPathEnds implements Check {

    @Override
    public void look(ProcedureDefinition definition, Notes notes) {
        Circuit circuit = definition.circuit();
        if (circuit.find(circuit.start()).isEmpty()) {
            return;
        }
        Set<String> reached = circuit.reachedFrom(circuit.start());
        List<Step> steps = circuit.steps();
        for (int i = 0; i < steps.size(); i++) {
            String path = "circuit.steps[" + i + "]";
            if (!reached.contains(steps.get(i).id())) {
                notes.error(path, "step-unreached", steps.get(i).name());
                continue;
            }
            Set<PublicStatus> ends =
                    circuit.reachedFrom(steps.get(i).id()).stream()
                            .flatMap(id -> circuit.find(id).stream())
                            .filter(Step::end)
                            .map(Step::publicStatus)
                            .collect(Collectors.toSet());
            if (ends.isEmpty()) {
                notes.error(path, "step-endless", steps.get(i).name());
            } else if (ends.equals(Set.of(PublicStatus.REFUSED)) && !steps.get(i).end()) {
                notes.warn(path, "step-refuses-only", steps.get(i).name());
            }
        }
    }
}
