package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.Map;
import java.util.Set;

/**
 * An action leads where its name says: asking the resident stays, advancing goes on, accepting ends
 * accepted. Residents and figures are told by the action, so it may not lie.
 */
final class ActionsFit implements Rule {

    private static final Map<Action, PublicStatus> ENDS =
            Map.of(
                    Action.ACCEPT, PublicStatus.ACCEPTED,
                    Action.REFUSE, PublicStatus.REFUSED,
                    Action.CLOSE, PublicStatus.CLOSED);

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Circuit circuit = definition.circuit();
        for (int i = 0; i < circuit.steps().size(); i++) {
            var transitions = circuit.steps().get(i).transitions();
            for (int j = 0; j < transitions.size(); j++) {
                String path = "circuit.steps[" + i + "].transitions[" + j + "].to";
                check(circuit, transitions.get(j), path, findings);
            }
        }
    }

    private static void check(
            Circuit circuit, Transition transition, String path, Findings findings) {
        Action action = transition.action();
        if (action == Action.ASK_RESIDENT) {
            if (transition.to() != null) {
                findings.say(path, "ask-stays");
            }
            return;
        }
        Step target = circuit.find(transition.to()).orElse(null);
        if (target == null) {
            return;
        }
        if (action.ends() && (!target.end() || target.publicStatus() != ENDS.get(action))) {
            findings.say(path, "ends-as." + word(ENDS.get(action)), target.id());
        } else if (!action.ends() && target.end()) {
            findings.say(path, "goes-on", target.id());
        }
    }

    private static String word(PublicStatus status) {
        return status.name().toLowerCase(java.util.Locale.ROOT);
    }
}
