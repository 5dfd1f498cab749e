package fr.parvis.requests.steps;

import fr.parvis.procedures.Circuit.Kind;
import fr.parvis.procedures.StepDetail.Letter;
import fr.parvis.requests.life.DecisionLetters;
import org.springframework.stereotype.Component;

/** Makes a letter, for example a receipt, and goes on. */
@Component
class LetterStep implements StepKind {

    private final DecisionLetters letters;

    LetterStep(DecisionLetters letters) {
        this.letters = letters;
    }

    @Override
    public Kind kind() {
        return Kind.LETTER;
    }

    @Override
    public Standing enter(Work work) {
        String letter = ((Letter) work.step().detail()).letter();
        letters.write(work.request(), work.revision(), letter, "", null);
        return Standing.done();
    }
}
