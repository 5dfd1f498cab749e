package fr.parvis.assistant;

import fr.parvis.assistant.language.Token;
import java.util.Set;

/** How sure an answer is that explains a question only in part. */
public final class Clarity {

    /** Each word of unknown part takes so much away. */
    private static final double PER_WORD = 0.4;

    private Clarity() {}

    /**
     * @param whole confidence when nothing of the question is left over
     * @param explained meanings that the answer explains besides signs, days and places
     */
    public static double of(double whole, Question question, Set<String> explained) {
        long left =
                question.reading().left().stream()
                        .map(Token::meaning)
                        .filter(meaning -> !explained.contains(meaning))
                        .distinct()
                        .count();
        return whole * Math.max(0, 1 - PER_WORD * left);
    }

    public static double of(double whole, Question question) {
        return of(whole, question, Set.of());
    }
}
