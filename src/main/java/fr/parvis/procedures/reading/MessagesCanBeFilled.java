package fr.parvis.procedures.reading;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.StepDetail.Message;
import java.util.List;
import java.util.Set;

/** What a message leaves open is known, as in letters. */
final class MessagesCanBeFilled implements Rule {

    @Override
    public Set<String> parts() {
        return Set.of("circuit", "form");
    }

    @Override
    public void check(ProcedureDefinition definition, Findings findings) {
        Set<String> known = LettersCanBeFilled.known(definition);
        List<Step> steps = definition.circuit().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).detail() instanceof Message(var words)) {
                String path = "circuit.steps[" + i + "].message";
                LettersCanBeFilled.check(words.subject(), path + ".subject", known, findings);
                LettersCanBeFilled.check(words.body(), path + ".body", known, findings);
            }
        }
    }
}
