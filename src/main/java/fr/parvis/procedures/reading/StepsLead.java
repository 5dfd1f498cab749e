package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Steps and transitions have names of their own, and every transition leads to a step. */
final class StepsLead implements Rule {

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
        if (circuit.find(circuit.start()).isEmpty()) {
            findings.say("circuit.start", "no-step", circuit.start(), names(circuit));
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < circuit.steps().size(); i++) {
            Step step = circuit.steps().get(i);
            if (!ids.add(step.id())) {
                findings.say("circuit.steps[" + i + "].id", "twice", step.id());
            }
            transitions(circuit, step, "circuit.steps[" + i + "].transitions", findings);
        }
    }

    private static void transitions(Circuit circuit, Step step, String path, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < step.transitions().size(); i++) {
            var transition = step.transitions().get(i);
            if (!ids.add(transition.id())) {
                findings.say(path + "[" + i + "].id", "twice", transition.id());
            }
            if (transition.to() != null && circuit.find(transition.to()).isEmpty()) {
                findings.say(path + "[" + i + "].to", "no-step", transition.to(), names(circuit));
            }
        }
    }

    private static String names(Circuit circuit) {
        List<String> ids = circuit.steps().stream().map(Step::id).distinct().toList();
        return String.join(", ", ids);
    }
}
