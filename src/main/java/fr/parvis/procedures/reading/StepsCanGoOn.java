package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Set;

/**
 * A step that goes on by itself has a way to take, and no machine refuses: reasons come from people
 * (CRPA L211-5).
 */
final class StepsCanGoOn implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String path = "circuit.steps[" + i + "]";
            if (step.kind().takesItsWay() && step.ownWay().isEmpty()) {
                findings.say(path + ".transitions", "no-own-way", step.id());
            }
            if (step.sideWay().filter(way -> !goesByItself(way)).isPresent()) {
                findings.say(path + ".transitions", "side-way", step.kind().sideWay());
            }
        }
    }

    private static boolean goesByItself(Transition way) {
        return way.action() == Action.ADVANCE
                || way.action() == Action.SEND_BACK
                || way.action() == Action.CLOSE;
    }
}
