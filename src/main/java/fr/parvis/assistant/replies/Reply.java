package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER = Pattern.compile("\\b20\\d\\d-\\d{3,9}\\b");

    static String requestNumber(String asked) {
        Matcher number = NUMBER.matcher(asked);
        return number.find() ? number.group() : "";
    }

    /** The number of a request that was typed with the question, or empty. */
    public String requestNumber() {
        return requestNumber(asked);
    }

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
