package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Transition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The transitions of a circuit with where they stand. */
record Ways(String path, Transition transition) {

    static Stream<Ways> of(Circuit circuit) {
        List<Ways> all = new ArrayList<>();
        for (int i = 0; i < circuit.steps().size(); i++) {
            List<Transition> transitions = circuit.steps().get(i).transitions();
            for (int j = 0; j < transitions.size(); j++) {
                String path = "circuit.steps[" + i + "].transitions[" + j + "]";
                all.add(new Ways(path, transitions.get(j)));
            }
        }
        return all.stream();
    }

    /** Ids of the steps that can be reached from one, itself included. */
    static Set<String> from(Circuit circuit, String start) {
        Set<String> seen = new HashSet<>();
        var ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String id = ahead.pop();
            if (seen.add(id)) {
                circuit.find(id).stream()
                        .flatMap(step -> step.ways().stream())
                        .map(Transition::to)
                        .filter(Objects::nonNull)
                        .forEach(ahead::push);
            }
        }
        return seen;
    }
}
