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
import fr.parvis.site.content.ContentQuery;
import fr.parvis.site.content.ContentQuery.Order;
import fr.parvis.site.content.Contents;
import fr.parvis.ui.Format;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who was elected and looks after what, and how to reach somebody who is named. */
@Component
class PeopleAnswers implements AnswerSource {

    private static final double CLEAR = 0.9;
    private static final double ASKED = 0.96;
    private static final int MOST = 200;
    private static final int LINES = 30;
    private static final Set<String> DEPUTIES = Set.of("deputy", "delegate");

    private final TownSubjects subjects;
    private final Contents contents;
    private final Lexicon lexicon;
    private final String mayor;
    private final Set<String> council;
    private final Set<String> asking;
    private final Set<String> members;

    PeopleAnswers(TownSubjects subjects, Contents contents, Lexicon lexicon) {
        this.subjects = subjects;
        this.contents = contents;
        this.lexicon = lexicon;
        mayor = lexicon.meaning("maire");
        council =
                Stream.of("elu", "adjoint", "conseiller", "councillor", "deputy")
                        .map(lexicon::meaning)
                        .collect(Collectors.toSet());
        asking = Set.of("qui", "nom", "noms", "quel", "quelle", "quels", "appelle", "liste", "who");
        members =
                Stream.of("membre", "composition", "siege")
                        .map(lexicon::meaning)
                        .collect(Collectors.toSet());
    }

    @Override
    public List<Answer> answers(Question question) {
        List<Answer> answers = new ArrayList<>(named(question));
        Set<String> said =
                question.reading().tokens().stream()
                        .map(Token::meaning)
                        .collect(Collectors.toSet());
        boolean asks =
                question.reading().tokens().stream().map(Token::plain).anyMatch(asking::contains);
        boolean several =
                said.stream().anyMatch(council::contains)
                        || said.contains(lexicon.meaning("conseil"))
                                && said.stream().anyMatch(members::contains);
        if (several || asks && said.contains(mayor)) {
            answers.addAll(elected(several, wantsToMeet(said) ? CLEAR : ASKED, said, question));
        }
        return answers;
    }

    /** Then the procedure to ask for an appointment is meant. */
    private boolean wantsToMeet(Set<String> said) {
        return Stream.of("rencontrer", "rendez", "parler", "audience", "meet", "appointment")
                .map(lexicon::meaning)
                .anyMatch(said::contains);
    }

    /** Somebody by name: the whole of it, else it may be anybody. */
    private List<Answer> named(Question question) {
        return new Naming(subjects.now().of(ReadSubjects.PEOPLE), question)
                .find().stream()
                        .filter(named -> named.words() > 1)
                        .limit(1)
                        .flatMap(named -> person(named, question).stream())
                        .toList();
    }

    private Optional<Answer> person(Named named, Question question) {
        double confidence = Clarity.of(named.strength(), question, named.subject().about());
        return contents.published(named.subject().id())
                .map(content -> one(content, confidence, question));
    }

    private List<Answer> elected(
            boolean several, double whole, Set<String> said, Question question) {
        List<Content> all =
                contents
                        .published(ContentQuery.of("elected").by(Order.BY_TITLE).most(MOST))
                        .stream()
                        .sorted(Comparator.comparingInt(PeopleAnswers::rank))
                        .toList();
        if (!several) {
            return all.stream()
                    .filter(it -> it.facts().text("office").filter("mayor"::equals).isPresent())
                    .map(it -> one(it, Clarity.of(whole, question, explained(null)), question))
                    .toList();
        }
        List<Content> charged = all.stream().filter(it -> isChargedWith(it, said)).toList();
        if (charged.size() == 1) {
            Set<String> explained = explained(charged.getFirst());
            return List.of(
                    one(charged.getFirst(), Clarity.of(whole, question, explained), question));
        }
        double confidence = Clarity.of(whole, question, explained(null));
        return all.isEmpty() || question.shows(Sign.STATUS)
                ? List.of()
                : List.of(list(charged.isEmpty() ? all : charged, confidence, question));
    }

    private static int rank(Content elected) {
        return elected.facts()
                .text("rank")
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    private boolean isChargedWith(Content elected, Set<String> said) {
        return elected.facts().text("office").filter(DEPUTIES::contains).isPresent()
                && brief(elected).stream().anyMatch(said::contains);
    }

    private List<String> brief(Content elected) {
        return elected.facts().text("brief").map(lexicon::meanings).orElse(List.of());
    }

    private Set<String> explained(Content elected) {
        Set<String> explained = new HashSet<>(council);
        explained.add(mayor);
        explained.addAll(
                lexicon.meanings(
                        "conseil municipal municipaux liste charge delegation nom membre"
                                + " composition siege occuper appeler"));
        if (elected != null) {
            explained.addAll(brief(elected));
        }
        return explained;
    }

    private Answer one(Content content, double confidence, Question question) {
        String name = content.title().in(question.locale());
        Ways ways = Ways.of(content);
        return Answer.of(
                        content.kind() + ":" + content.slug(),
                        confidence,
                        name,
                        question.t("site.answers.person", name, role(content, question)))
                .lines(ways.lines(question))
                .links(
                        Stream.concat(
                                        Stream.of(
                                                new Link(
                                                        question.t("site.answers.page"),
                                                        content.path())),
                                        ways.links(question))
                                .toArray(Link[]::new))
                .from(name, content.path(), content.changedAt().atZone(Format.ZONE).toLocalDate());
    }

    private Answer list(List<Content> elected, double confidence, Question question) {
        List<String> lines =
                elected.stream()
                        .limit(LINES)
                        .map(
                                it ->
                                        question.t(
                                                "site.answers.person",
                                                it.title().in(question.locale()),
                                                role(it, question)))
                        .toList();
        return Answer.of(
                        "elected",
                        confidence,
                        question.t("site.kind.elected.many"),
                        question.t("site.answers.elected"))
                .lines(lines)
                .from(question.t("site.kind.elected.many"), "/elus", null);
    }

    private static String role(Content content, Question question) {
        String office =
                content.facts()
                        .text("office")
                        .map(it -> question.t("site.answers.office." + it))
                        .or(() -> content.facts().text("role"))
                        .orElse("");
        return content.facts()
                .text("brief")
                .or(() -> content.facts().text("for"))
                .map(it -> office.isEmpty() ? it : question.t("site.answers.charge", office, it))
                .orElse(office);
    }
}
