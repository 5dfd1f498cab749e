package fr.parvis.site.answers;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Clarity;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Token;
import fr.parvis.site.answers.Naming.Named;
import fr.parvis.site.content.Content;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Is this place, shop or club open, where is it, how to reach it? */
@Component
class VisitAnswers implements AnswerSource {

    /** The town hall itself is the assistant's own matter. */
    private static final String TOWN_HALL = "mairie";

    private static final Set<Sign> CONTACT =
            Set.of(Sign.CONTACT, Sign.TELEPHONE, Sign.MAIL, Sign.ADDRESS);

    private static final Set<Sign> OTHER_MATTERS =
            Set.of(Sign.ORGANISES, Sign.EVENTS, Sign.PRICE, Sign.DOCUMENTS, Sign.PROBLEM);

    /** Before a department that looks after such places. */
    private static final Set<Sign> WHERE = Set.of(Sign.TELEPHONE, Sign.MAIL, Sign.ADDRESS);

    private static final double CLEAR = 0.97;
    private static final double SURELY_NAMED = 0.6;
    private static final double IN_PASSING = 0.5;

    /** "un coiffeur": nothing else is said, and one shop's summary speaks of it. */
    private static final double IN_FEW_WORDS = 0.7;

    private static final int MOST = 3;

    private final TownSubjects subjects;
    private final Contents contents;
    private final Lexicon lexicon;
    private final VisitHours hours;

    VisitAnswers(TownSubjects subjects, Contents contents, Lexicon lexicon, VisitHours hours) {
        this.subjects = subjects;
        this.contents = contents;
        this.lexicon = lexicon;
        this.hours = hours;
    }

    /** Of everything the site publishes, for all sources of this room. */
    @Override
    public Collection<String> words() {
        return subjects.now().words();
    }

    @Override
    public List<Answer> answers(Question question) {
        List<Subject> visited =
                subjects.now().of(ReadSubjects.VISITED).stream()
                        .filter(subject -> !TOWN_HALL.equals(subject.place()))
                        .toList();
        return new Naming(visited, question)
                .find().stream()
                        .limit(MOST)
                        .flatMap(named -> answer(named, question).stream())
                        .toList();
    }

    private Optional<Answer> answer(Named named, Question question) {
        double confidence = confidence(named, question);
        return contents.published(named.subject().id())
                .map(content -> answer(named.subject(), content, confidence, question));
    }

    private double confidence(Named named, Question question) {
        Set<String> explained = explained(named.subject());
        boolean exactly = WHERE.stream().anyMatch(question::shows);
        if (exactly && named.words() > 0 && named.strength() > SURELY_NAMED) {
            return Clarity.of(CLEAR, question, explained);
        }
        if (question.shows(Sign.HOURS) || asksForContact(question) || comes(question)) {
            return Clarity.of(named.strength(), question, explained);
        }
        boolean alone =
                question.reading().left().stream()
                        .map(Token::meaning)
                        .allMatch(explained::contains);
        boolean other = OTHER_MATTERS.stream().anyMatch(question::shows);
        if (!alone || other) {
            return IN_PASSING;
        }
        if (named.words() > 0) {
            return named.strength();
        }
        return question.place().isEmpty() ? IN_FEW_WORDS : IN_PASSING;
    }

    private static boolean comes(Question question) {
        return question.shows(Sign.VISIT) && question.when().isPresent();
    }

    private static boolean asksForContact(Question question) {
        return CONTACT.stream().anyMatch(question::shows);
    }

    private Set<String> explained(Subject subject) {
        Set<String> explained = new HashSet<>(subject.about());
        explained.add(lexicon.meaning("visiter"));
        if (subject.place() != null) {
            explained.addAll(lexicon.meaningsOfPlace(subject.place()));
        }
        return explained;
    }

    private Answer answer(Subject subject, Content content, double sure, Question question) {
        String title = content.title().in(question.locale());
        Ways ways = Ways.of(content);
        boolean contact =
                asksForContact(question)
                        && !question.shows(Sign.HOURS)
                        && question.when().isEmpty();
        Optional<String> open = contact ? Optional.empty() : hours.say(content, question);
        Answer answer =
                Answer.of(
                                subject.as(open.isPresent() ? "hours" : "contact"),
                                sure,
                                title,
                                open.orElse(question.t("site.answers.contact", title)))
                        .lines(
                                open.isPresent()
                                        ? hours.week(content, question)
                                        : ways.lines(question));
        return answer.links(links(content, ways, question))
                .from(title, content.path(), content.changedAt().atZone(Format.ZONE).toLocalDate());
    }

    private static Link[] links(Content content, Ways ways, Question question) {
        return Stream.concat(
                        Stream.of(new Link(question.t("site.answers.page"), content.path())),
                        ways.links(question))
                .toArray(Link[]::new);
    }
}
