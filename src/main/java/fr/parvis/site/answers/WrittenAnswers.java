package fr.parvis.site.answers;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.WordIndex.Match;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What pages, news, documents and cards say about it, in their own words. */
@Component
class WrittenAnswers implements AnswerSource {

    /** A procedure that fits as well is what people want. */
    private static final double MOST_SURE = 0.93;

    private static final double TOO_CLOSE = 0.95;
    private static final double DOUBT = 0.62;
    private static final double MENU = 0.9;

    /** News tell the same more plainly. */
    private static final double ACT = 0.92;

    private static final Set<String> ACTS = Set.of("order", "deliberation");
    private static final int MOST = 3;
    private static final Set<String> MENUS = Set.of("page", "news", "document");

    private final TownSubjects subjects;
    private final Contents contents;
    private final Lexicon lexicon;

    WrittenAnswers(TownSubjects subjects, Contents contents, Lexicon lexicon) {
        this.subjects = subjects;
        this.contents = contents;
        this.lexicon = lexicon;
    }

    @Override
    public List<Answer> answers(Question question) {
        List<Match<Subject>> found = subjects.now().written().match(question.reading());
        double close = found.isEmpty() ? 0 : TOO_CLOSE * found.getFirst().confidence();
        boolean doubtful =
                found.size() > 1
                        && found.get(1).confidence() > close
                        && found.get(1).what().is(ACTS) == found.getFirst().what().is(ACTS);
        Stream<Answer> written =
                found.stream()
                        .limit(MOST)
                        .flatMap(
                                match ->
                                        answer(
                                                match.what(),
                                                match.what().as("content"),
                                                MOST_SURE
                                                        * match.confidence()
                                                        * (match.what().is(ACTS) ? ACT : 1)
                                                        * (doubtful ? DOUBT : 1),
                                                question)
                                                .stream());
        return Stream.concat(written, menu(question).stream()).toList();
    }

    /** The newest text that calls itself the menu of the canteen. */
    private Optional<Answer> menu(Question question) {
        return question.shows(Sign.MENU)
                ? subjects.now().of(MENUS).stream()
                        .filter(this::isMenu)
                        .findFirst()
                        .flatMap(subject -> answer(subject, "menu", MENU, question))
                : Optional.empty();
    }

    private boolean isMenu(Subject subject) {
        Set<String> names = Set.of(lexicon.meaning("menu"), lexicon.meaning("cantine"));
        return subject.names().stream().anyMatch(name -> name.containsAll(names));
    }

    private Optional<Answer> answer(
            Subject subject, String about, double confidence, Question question) {
        return contents.published(subject.id())
                .map(content -> answer(content, about, confidence, question));
    }

    private Answer answer(Content content, String about, double confidence, Question question) {
        String title = content.title().in(question.locale());
        String summary = content.summary().in(question.locale());
        String text =
                summary == null || summary.isBlank()
                        ? title
                        : title + question.t("assistant.colon") + summary;
        return Answer.of(about, confidence, title, text)
                .lines(Passages.of(content, question, lexicon))
                .links(new Link(question.t("site.answers.page"), content.path()))
                .from(title, content.path(), content.changedAt().atZone(Format.ZONE).toLocalDate());
    }
}
