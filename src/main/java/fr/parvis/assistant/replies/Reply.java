package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import java.time.LocalDate;
import java.util.List;

/**
 * What is said to a question.
 *
 * @param day it was asked
 * @param answer the one that is sure, or null
 * @param suggestions at most three others that may have been meant
 * @param rephrased a program said it in other words, checked against the source
 */
public record Reply(
        String asked, LocalDate day, Answer answer, List<Answer> suggestions, boolean rephrased) {

    /** The same in other words. */
    public Reply saying(Answer otherwise) {
        return new Reply(asked, day, otherwise, suggestions, true);
    }

    public boolean sure() {
        return answer != null;
    }

    /** What the next question may go on from. */
    public String about() {
        return sure() ? answer.about() : "";
    }
}
