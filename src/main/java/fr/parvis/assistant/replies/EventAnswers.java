package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import java.util.List;
import org.springframework.stereotype.Component;

/** What goes on, and when: from the agenda. */
@Component
class EventAnswers implements AnswerSource {

    private static final double CLEAR = 0.96;
    private static final double LIKELY = 0.7;

    @Override
    public List<Answer> answers(Question question) {
        if (!question.shows(Sign.EVENTS) || question.shows(Sign.ORGANISES)) {
            return List.of();
        }
        boolean coming = question.shows(Sign.COMING) || question.when().isPresent();
        return List.of(
                Answer.of(
                                "events",
                                coming ? CLEAR : LIKELY,
                                question.t("assistant.events.title"),
                                question.t("assistant.events.none"))
                        .links(new Link(question.t("assistant.events.source"), "/agenda"))
                        .from(question.t("assistant.events.source"), "/agenda", null));
    }
}
