package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Set;

/** Where other persons must act than at another step, that is another step where people act. */
final class HandsDiffer implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Circuit circuit = definition.circuit();
        List<Step> steps = circuit.steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            for (int j = 0; j < step.distinct().size(); j++) {
                String other = step.distinct().get(j);
                boolean fits =
                        !other.equals(step.id())
                                && circuit.find(other)
                                        .filter(it -> !it.end() && !it.kind().takesItsWay())
                                        .isPresent();
                if (!fits) {
                    findings.say("circuit.steps[" + i + "].distinct[" + j + "]", "distinct", other);
                }
            }
        }
    }
}
