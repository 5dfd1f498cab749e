package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A letter the circuit names exists, goes with the outcome it names, and none is left over. */
final class LettersFit implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit", "letters");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Set<String> used = new HashSet<>();
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            List<Transition> transitions = steps.get(i).transitions();
            String step = "circuit.steps[" + i + "].letter";
            for (String letter : steps.get(i).detail().lettersMade()) {
                used.add(letter);
                if (definition.letter(letter).isEmpty()) {
                    findings.say(step, "no-letter", letter, names(definition));
                }
            }
            for (int j = 0; j < transitions.size(); j++) {
                Transition transition = transitions.get(j);
                if (transition.letter() != null) {
                    used.add(transition.letter());
                    String path = "circuit.steps[" + i + "].transitions[" + j + "].letter";
                    check(definition, transition, path, findings);
                }
            }
        }
        leftOver(definition.letters(), used, findings);
    }

    private static void check(
            ProcedureDefinition definition, Transition transition, String path, Findings findings) {
        Optional<Letter> letter = definition.letter(transition.letter());
        if (letter.isEmpty()) {
            findings.say(path, "no-letter", transition.letter(), names(definition));
            return;
        }
        outcome(definition.circuit(), transition)
                .filter(_ -> letter.get().outcome() != null)
                .filter(outcome -> !outcome.equals(letter.get().outcome()))
                .ifPresent(
                        outcome ->
                                findings.say(
                                        path, "letter-outcome", letter.get().outcome(), outcome));
    }

    private static Optional<String> outcome(Circuit circuit, Transition transition) {
        return circuit.find(transition.to()).filter(Step::end).map(Step::outcome);
    }

    private static void leftOver(List<Letter> letters, Set<String> used, Findings findings) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < letters.size(); i++) {
            String id = letters.get(i).id();
            if (!ids.add(id)) {
                findings.say("letters[" + i + "].id", "twice", id);
            } else if (!used.contains(id)) {
                findings.say("letters[" + i + "].id", "letter-unused", id);
            }
        }
    }

    private static String names(ProcedureDefinition definition) {
        return definition.letters().stream().map(Letter::id).collect(Collectors.joining(", "));
    }
}
