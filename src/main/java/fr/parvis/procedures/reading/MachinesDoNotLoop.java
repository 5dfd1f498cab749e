package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * No request goes round in a circle without anybody: somewhere on every way back stands a step at
 * which a person acts.
 */
final class MachinesDoNotLoop implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Circuit circuit = definition.circuit();
        for (int i = 0; i < circuit.steps().size(); i++) {
            Step step = circuit.steps().get(i);
            if (comesBack(circuit, step)) {
                findings.say("circuit.steps[" + i + "]", "loops-alone", step.id());
            }
        }
    }

    private static boolean comesBack(Circuit circuit, Step from) {
        Set<String> seen = new HashSet<>();
        var ahead = new ArrayDeque<>(next(circuit, from));
        while (!ahead.isEmpty()) {
            Step step = ahead.pop();
            if (step.id().equals(from.id())) {
                return true;
            }
            if (seen.add(step.id())) {
                ahead.addAll(next(circuit, step));
            }
        }
        return false;
    }

    /** Where a step may lead though nobody does anything. */
    private static List<Step> next(Circuit circuit, Step step) {
        return !step.kind().alone()
                ? List.of()
                : Stream.concat(step.ownWay().stream(), step.sideWay().stream())
                        .map(Transition::to)
                        .flatMap(id -> circuit.find(id).stream())
                        .toList();
    }
}
