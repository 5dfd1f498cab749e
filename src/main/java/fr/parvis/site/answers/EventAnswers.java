package fr.parvis.site.answers;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Clarity;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.When;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Token;
import fr.parvis.site.answers.Naming.Named;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What goes on, and when: one event that is named, or what the agenda has for some days. */
@Component
class EventAnswers implements AnswerSource {

    private static final String LIST = "events";
    private static final String AGENDA = "/agenda";
    private static final double CLEAR = 0.96;
    private static final double LIKELY = 0.7;
    private static final double NOT_NAMED = 0.85;
    private static final double DOUBTFUL = 0.5;
    private static final double SURELY_NAMED = 0.6;
    private static final double HEAD_ONLY = 0.915;

    /** Words about any event. */
    private static final String STATES =
            "complet annule reporte maintenu place date projection seance tarif gratuit";

    /** Words about anybody's evenings, that no event says of itself. */
    private static final String ANYBODY = "famille enfant jeune aine sortie activite public";

    private static final double PER_WORD = 0.4;
    private static final int MOST = 2;
    private static final int DAYS_AHEAD = 30;

    private final TownSubjects subjects;
    private final Contents contents;
    private final Agenda agenda;
    private final Lexicon lexicon;

    EventAnswers(TownSubjects subjects, Contents contents, Agenda agenda, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.contents = contents;
        this.agenda = agenda;
    }

    @Override
    public List<Answer> answers(Question question) {
        if (question.shows(Sign.ORGANISES)) {
            return List.of();
        }
        List<Subject> dated = subjects.now().of(ReadSubjects.DATED);
        List<Answer> answers = new ArrayList<>();
        new Naming(dated, question)
                .find().stream()
                        .limit(MOST)
                        .flatMap(named -> one(named, question).stream())
                        .forEach(answers::add);
        if (question.shows(Sign.EVENTS)) {
            boolean named = answers.stream().anyMatch(it -> it.confidence() >= NOT_NAMED);
            answers.add(list(dated, named ? DOUBTFUL : clear(dated, question), question));
        }
        return answers;
    }

    /** "quand sortir les poubelles" is about something else. */
    private double clear(List<Subject> dated, Question question) {
        boolean coming = question.shows(Sign.COMING) || question.when().isPresent();
        Set<String> anybody = Set.copyOf(lexicon.meanings(ANYBODY));
        long left =
                question.reading().left().stream()
                        .map(Token::meaning)
                        .filter(it -> !anybody.contains(it))
                        .filter(it -> dated.stream().noneMatch(one -> one.about().contains(it)))
                        .distinct()
                        .count();
        double trouble = question.shows(Sign.PROBLEM) ? PER_WORD : 0;
        return (coming ? CLEAR : LIKELY) - PER_WORD * left - trouble;
    }

    private Optional<Answer> one(Named named, Question question) {
        Subject subject = named.subject();
        Set<String> explained = new HashSet<>(subject.about());
        explained.addAll(lexicon.meanings(STATES));
        double confidence = Clarity.of(strength(named, question), question, explained);
        return contents.published(subject.id())
                .flatMap(
                        content -> agenda.say(content, question).map(said -> answer(said, content)))
                .map(said -> named(said, subject, confidence, question));
    }

    /** "faire du théâtre" is no question about the play, "quand est la brocante" is. */
    private static double strength(Named named, Question question) {
        boolean when =
                question.shows(Sign.COMING)
                        || question.shows(Sign.EVENTS)
                        || question.shows(Sign.ADDRESS)
                        || question.shows(Sign.PRICE)
                        || question.when().isPresent();
        if (named.words() == 0 || question.shows(Sign.PROBLEM)) {
            return DOUBTFUL;
        }
        if (named.strength() < SURELY_NAMED) {
            return named.strength();
        }
        return when
                ? CLEAR
                : named.words() > 1 || named.strength() > HEAD_ONLY ? named.strength() : DOUBTFUL;
    }

    private record Said(Agenda.Told told, String path, LocalDate changed) {}

    private static Said answer(Agenda.Told told, fr.parvis.site.content.Content content) {
        return new Said(
                told, content.path(), content.changedAt().atZone(Format.ZONE).toLocalDate());
    }

    private static Answer named(Said said, Subject subject, double confidence, Question question) {
        return Answer.of(subject.as(LIST), confidence, said.told().title(), said.told().text())
                .lines(said.told().lines())
                .links(new Link(question.t("site.answers.page"), said.path()))
                .from(said.told().title(), said.path(), said.changed());
    }

    private Answer list(List<Subject> dated, double confidence, Question question) {
        LocalDate today = question.now().toLocalDate();
        When when =
                question.when().orElse(new When(today, today.plusDays(DAYS_AHEAD), null, false));
        List<Subject> about = narrowed(dated, question);
        List<String> lines =
                agenda.between(
                        about.stream().map(Subject::id).toList(), when.from(), when.to(), question);
        return Answer.of(
                        LIST,
                        confidence,
                        question.t("site.answers.agenda"),
                        question.t(
                                lines.isEmpty()
                                        ? "site.answers.agenda.none"
                                        : "site.answers.agenda.these",
                                days(when, question)))
                .lines(lines)
                .links(new Link(question.t("site.answers.agenda.all"), AGENDA))
                .from(question.t("site.answers.agenda"), AGENDA, null);
    }

    private static String days(When when, Question question) {
        String from = question.format().day(when.from());
        return when.oneDay()
                ? from
                : question.t("site.answers.agenda.days", from, question.format().day(when.to()));
    }

    /** "un concert", "du sport": only what the question names, where something does. */
    private static List<Subject> narrowed(List<Subject> dated, Question question) {
        Set<String> said =
                question.reading().matters().stream()
                        .map(Token::meaning)
                        .collect(Collectors.toSet());
        List<Subject> named =
                dated.stream()
                        .filter(subject -> subject.about().stream().anyMatch(said::contains))
                        .toList();
        return named.isEmpty() ? dated : named;
    }
}
