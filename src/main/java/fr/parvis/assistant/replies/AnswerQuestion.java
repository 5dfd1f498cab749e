package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.language.ReadQuestion;
import fr.parvis.assistant.language.Reading;
import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Reads a question, asks all sources, and chooses. */
@Service
public class AnswerQuestion {

    private static final int SUGGESTIONS = 3;

    /** Below this, a suggestion would be a guess. */
    private static final double WORTH_SUGGESTING = 0.15;

    private final ReadQuestion read;
    private final TownKnowledge knowledge;
    private final ObjectProvider<AnswerSource> sources;
    private final Languages languages;
    private final Clock clock;

    AnswerQuestion(
            ReadQuestion read,
            TownKnowledge knowledge,
            ObjectProvider<AnswerSource> sources,
            Languages languages,
            Clock clock) {
        this.read = read;
        this.knowledge = knowledge;
        this.sources = sources;
        this.languages = languages;
        this.clock = clock;
    }

    /**
     * @param before what the last answer was about, or empty
     */
    public Reply answer(String asked, String before, Locale locale) {
        LocalDateTime now = LocalDateTime.now(clock.withZone(Format.ZONE));
        Reading reading = read.read(asked, knowledge.index().vocabulary(), now);
        Question question =
                new Question(
                        asked,
                        reading,
                        before,
                        now,
                        locale,
                        languages.words(locale),
                        languages.format(locale));
        List<Answer> best =
                sources.orderedStream()
                        .flatMap(source -> source.answers(question).stream())
                        .sorted(Comparator.comparingDouble(Answer::confidence).reversed())
                        .toList();
        return reply(question, best);
    }

    private static Reply reply(Question question, List<Answer> best) {
        Answer given = best.stream().findFirst().filter(Answer::sure).orElse(null);
        List<Answer> others = new ArrayList<>(distinct(best).values());
        others.removeIf(it -> it == given || it.confidence() < WORTH_SUGGESTING);
        return new Reply(
                question.asked(),
                question.now().toLocalDate(),
                given,
                others.stream().limit(SUGGESTIONS).toList(),
                false);
    }

    private static Map<String, Answer> distinct(List<Answer> best) {
        Map<String, Answer> byMatter = new LinkedHashMap<>();
        best.forEach(answer -> byMatter.putIfAbsent(answer.about(), answer));
        return byMatter;
    }
}
