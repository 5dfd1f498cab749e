package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every step can be reached from the start, and from every step an end can be reached. Not looked
 * at while a way leads nowhere, which {@link StepsLead} tells: most of it would follow from that.
 */
final class StepsAreReached implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Circuit circuit = definition.circuit();
        if (circuit.steps().isEmpty()) {
            return;
        }
        Set<String> reached = circuit.reachedFrom(circuit.start());
        Set<String> known = circuit.steps().stream().map(Step::id).collect(Collectors.toSet());
        if (!known.containsAll(reached)) {
            return;
        }
        for (int i = 0; i < circuit.steps().size(); i++) {
            Step step = circuit.steps().get(i);
            String path = "circuit.steps[" + i + "]";
            if (!reached.contains(step.id())) {
                findings.say(path, "unreached", step.id());
            }
            if (circuit.reachedFrom(step.id()).stream().noneMatch(ends(circuit)::contains)) {
                findings.say(path, "endless", step.id());
            }
        }
    }

    private static Set<String> ends(Circuit circuit) {
        return circuit.steps().stream().filter(Step::end).map(Step::id).collect(Collectors.toSet());
    }
}
