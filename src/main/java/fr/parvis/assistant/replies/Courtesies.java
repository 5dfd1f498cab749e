package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Clarity;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Greetings, thanks, anger, and what no town hall answers: calmly, and back to what it can do. */
@Component
class Courtesies implements AnswerSource {

    private static final Map<Sign, Double> KINDS = new EnumMap<>(Sign.class);

    static {
        KINDS.put(Sign.RUDE, 0.8);
        KINDS.put(Sign.ADVICE, 0.96);
        KINDS.put(Sign.STRANGE, 0.75);
        KINDS.put(Sign.WHO, 0.9);
        KINDS.put(Sign.THANKS, 0.7);
        KINDS.put(Sign.GREETING, 0.7);
    }

    @Override
    public List<Answer> answers(Question question) {
        return KINDS.entrySet().stream()
                .filter(kind -> question.shows(kind.getKey()))
                .map(
                        kind ->
                                answer(
                                        kind.getKey(),
                                        confidence(kind.getKey(), kind.getValue(), question),
                                        question))
                .filter(answer -> answer.confidence() > 0)
                .toList();
    }

    /** Who greets and then asks wants an answer, not a greeting. */
    private static double confidence(Sign sign, double whole, Question question) {
        boolean onlyPolite = sign == Sign.GREETING || sign == Sign.THANKS;
        return onlyPolite
                ? Clarity.of(whole, question) - 0.25 * question.reading().left().size()
                : whole;
    }

    private static Answer answer(Sign sign, double confidence, Question question) {
        String kind = sign.name().toLowerCase();
        return Answer.of(
                "courtesy:" + kind,
                confidence,
                question.t("assistant.courtesy.title"),
                question.t("assistant.courtesy." + kind));
    }
}
