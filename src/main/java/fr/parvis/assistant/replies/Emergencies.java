package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.language.Lexicon;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Somebody in danger is told whom to call before anything else. When a question only sounds like
 * danger, the numbers do no harm.
 */
@Component
class Emergencies implements AnswerSource {

    private static final double ALWAYS_FIRST = 0.98;

    private static final double DOUBTFUL = 0.5;

    /** Numbers that all of France has, free of charge, in the order they are shown. */
    static final List<String> NUMBERS =
            List.of("112", "18", "15", "17", "114", "3114", "3919", "119", "115");

    private final Lexicon lexicon;

    Emergencies(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Answer> answers(Question question) {
        if (!question.shows(Sign.DANGER)) {
            return List.of();
        }
        return List.of(
                Answer.of(
                                "emergency",
                                question.shows(Sign.HARMLESS) ? DOUBTFUL : ALWAYS_FIRST,
                                question.t("assistant.emergency.title"),
                                question.t("assistant.emergency"))
                        .lines(
                                NUMBERS.stream()
                                        .map(it -> question.t("assistant.emergency." + it))
                                        .toList())
                        .links(
                                Stream.of("112", "114")
                                        .map(
                                                it ->
                                                        new Link(
                                                                question.t(
                                                                        "assistant.emergency.call",
                                                                        it),
                                                                "tel:" + it))
                                        .toArray(Link[]::new))
                        .from(question.t("assistant.emergency.source"), null, lexicon.reviewed()));
    }
}
