package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Asks;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Where a request stands is said on its own page, to who shows its number and its code there, under
 * the limits of that door: this source only opens the way to it and reads nothing.
 */
@Component
class StatusAnswers implements AnswerSource {

    private static final double CLEAR = 0.97;
    private static final double BY_NUMBER = 0.8;

    @Override
    public List<Answer> answers(Question question) {
        boolean number = !Reply.requestNumber(question.asked()).isEmpty();
        if (!question.shows(Sign.STATUS) && !number) {
            return List.of();
        }
        return List.of(
                Answer.of(
                                "status",
                                question.shows(Sign.STATUS) ? CLEAR : BY_NUMBER,
                                question.t("assistant.status.title"),
                                question.t("assistant.status"))
                        .links(new Link(question.t("assistant.status.lost"), "/suivi"))
                        .from(question.t("assistant.status.source"), "/suivi", null)
                        .asking(Asks.TRACKING_CODE));
    }
}
