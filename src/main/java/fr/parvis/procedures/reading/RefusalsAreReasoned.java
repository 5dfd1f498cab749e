package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Action;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;
import fr.parvis.procedures.ProcedureDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A refusal says why (CRPA L211-2, L211-5) and how to contest it (CJA R421-5): the agent must give
 * reasons, and a letter carries both.
 */
final class RefusalsAreReasoned implements Rule {

    private static final List<String> DUE = List.of("reasons", "appeal");

    @Override
    public Set<String> parts() {
        return Set.of("circuit", "letters", "legal");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            List<Transition> transitions = steps.get(i).transitions();
            for (int j = 0; j < transitions.size(); j++) {
                if (transitions.get(j).action() == Action.REFUSE) {
                    String path = "circuit.steps[" + i + "].transitions[" + j + "]";
                    check(definition, transitions.get(j), path, findings);
                }
            }
        }
    }

    private static void check(
            ProcedureDefinition definition, Transition refusal, String path, Findings findings) {
        if (!refusal.reasonRequired()) {
            findings.say(path + ".reason-required", "refusal-reason");
        }
        if (definition.legal().appeal() == null) {
            findings.say("legal.appeal", "refusal-appeal");
        }
        if (refusal.letter() == null) {
            findings.say(path + ".letter", "refusal-letter");
        }
        Optional.ofNullable(refusal.letter())
                .flatMap(definition::letter)
                .filter(
                        letter ->
                                !LettersCanBeFilled.placeholders(letter.body().fr())
                                        .containsAll(DUE))
                .ifPresent(
                        letter ->
                                findings.say(
                                        "letters["
                                                + definition.letters().indexOf(letter)
                                                + "].body",
                                        "refusal-body",
                                        "{reasons}",
                                        "{appeal}"));
    }
}
