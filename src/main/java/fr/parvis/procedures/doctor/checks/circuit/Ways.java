package fr.parvis.procedures.doctor.checks.circuit;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Transition;
import java.util.ArrayList;
import java.util.List;
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
}
