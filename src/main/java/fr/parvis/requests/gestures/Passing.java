package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.ui.Choice;
import fr.parvis.ui.ErrorLink;
import java.util.List;

/**
 * A page on which an agent says who a request goes to.
 *
 * @param choices who may have it
 * @param kept whether the former department goes on reading, where that is asked
 * @param words as typed
 * @param refusal why it did not go, or null
 */
public record Passing(
        Visit visit, List<Choice> choices, boolean kept, String words, HandlingRefused refusal) {

    /** Something is to be said better, as opposed to a colleague who was faster. */
    static boolean toMend(HandlingRefused refusal) {
        return refusal instanceof HandlingRefused.NoColleague
                || refusal instanceof HandlingRefused.NoDepartment
                || refusal instanceof HandlingRefused.NobodyThere;
    }

    /** What is wrong with the choice itself, or null. */
    public String choiceError() {
        return toMend(refusal) ? visit.frame().t(refusal) : null;
    }

    public List<ErrorLink> errors() {
        return refusal == null
                ? List.of()
                : List.of(new ErrorLink("qui", visit.frame().t(refusal)));
    }
}
