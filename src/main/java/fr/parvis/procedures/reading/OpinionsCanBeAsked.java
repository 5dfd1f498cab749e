package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail.Opinion;
import fr.parvis.procedures.StepDetail.Opinion.Asked;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An opinion is asked of somebody: a role here, or a person outside. */
final class OpinionsCanBeAsked implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).detail() instanceof Opinion(var asked, _)) {
                check(asked, "circuit.steps[" + i + "]", findings);
                if (steps.get(i).workingDays() == 0) {
                    findings.say("circuit.steps[" + i + "].working-days", "opinion-deadline");
                }
            }
        }
    }

    private static void check(List<Asked> asked, String path, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String one = path + ".opinions[" + i + "]";
            if (!ids.add(asked.get(i).id())) {
                findings.say(one + ".id", "twice", asked.get(i).id());
            }
            if (asked.get(i).external() == (asked.get(i).role() != null)) {
                findings.say(one, "opinion-who");
            }
        }
    }
}
