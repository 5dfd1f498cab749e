package fr.parvis.assistant;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Shelf: a module that can answer some questions from what it knows. It answers what it understood
 * and says how sure it is; the assistant chooses. It writes nothing and never guesses a fact.
 */
public interface AnswerSource {

    /** Answers that may fit, in any order; none when the question is about something else. */
    List<Answer> answers(Question question);

    /**
     * Plain words of the names it can answer about in the current commune, so that a mistake in
     * typing them is understood. From memory: asked with every question.
     */
    default Collection<String> words() {
        return Set.of();
    }
}
