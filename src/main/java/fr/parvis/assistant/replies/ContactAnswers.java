package fr.parvis.assistant.replies;

import fr.parvis.assistant.Answer;
import fr.parvis.assistant.Answer.Link;
import fr.parvis.assistant.AnswerSource;
import fr.parvis.assistant.Clarity;
import fr.parvis.assistant.Question;
import fr.parvis.assistant.Sign;
import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.WordIndex.Match;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who to ask, by telephone, by mail, or where: the town hall itself or one of its departments. */
@Component
class ContactAnswers implements AnswerSource {

    private static final String ABOUT = "contact:";
    private static final double CLEAR = 0.9;

    /** Before a procedure of that department. */
    private static final double OF_A_DEPARTMENT = 0.96;

    private static final double PROBLEM = 0.8;
    private static final double PERHAPS = 0.5;
    private static final double BY_PROCEDURE = 0.66;

    private final Communes communes;
    private final Departments departments;
    private final TownKnowledge knowledge;
    private final Lexicon lexicon;

    ContactAnswers(
            Communes communes, Departments departments, TownKnowledge knowledge, Lexicon lexicon) {
        this.communes = communes;
        this.departments = departments;
        this.knowledge = knowledge;
        this.lexicon = lexicon;
    }

    @Override
    public List<Answer> answers(Question question) {
        List<Answer> answers = new ArrayList<>();
        boolean asked = asksForContact(question);
        Optional<Department> named = named(question);
        if (named.isPresent() && (asked || question.shows(Sign.PROBLEM))) {
            double whole = asked ? OF_A_DEPARTMENT : trouble(question);
            answers.add(
                    department(named.get(), confidence(whole, named.get(), question), question));
        } else if (question.shows(Sign.PROBLEM)) {
            departments
                    .byCode("voirie")
                    .ifPresent(it -> answers.add(department(it, trouble(question), question)));
        } else if (asked) {
            boolean another = question.place().filter(it -> !it.equals("mairie")).isPresent();
            double whole = another ? BY_PROCEDURE * BY_PROCEDURE : CLEAR;
            answers.add(townHall(Clarity.of(whole, question), question));
            byProcedure(question).ifPresent(answers::add);
        }
        return answers;
    }

    private boolean asksForContact(Question question) {
        return question.shows(Sign.CONTACT)
                || question.shows(Sign.TELEPHONE) && !isAboutSomethingLost(question)
                || question.shows(Sign.MAIL)
                || question.shows(Sign.ADDRESS)
                        && question.place().map("mairie"::equals).orElse(true);
    }

    /** "quand passe la poubelle" is no trouble. */
    private static double trouble(Question question) {
        return question.shows(Sign.WONDERS) ? PERHAPS : PROBLEM;
    }

    /** "téléphone perdu": the thing, not a number to call. */
    private boolean isAboutSomethingLost(Question question) {
        String lost = lexicon.meaning("perdu");
        return question.reading().tokens().stream().anyMatch(it -> it.meaning().equals(lost));
    }

    private Optional<Department> named(Question question) {
        return question.reading().departments().stream()
                .map(departments::byCode)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** What tells the department explains itself; a trouble tells its street and more besides. */
    private double confidence(double whole, Department department, Question question) {
        if (question.shows(Sign.PROBLEM)) {
            return whole;
        }
        Set<String> explained = new HashSet<>(lexicon.meaningsOf(department.code()));
        return Math.max(Clarity.of(whole, question, explained), 0.45);
    }

    /** "à qui m'adresser pour mon extrait de naissance": whoever handles that procedure. */
    private Optional<Answer> byProcedure(Question question) {
        return knowledge.index().match(question.reading()).stream()
                .findFirst()
                .filter(match -> match.confidence() >= Answer.SURE)
                .map(Match::what)
                .map(it -> department(departments.get(it.departmentId()), BY_PROCEDURE, question));
    }

    private Answer department(Department department, double confidence, Question question) {
        String name = department.name().in(question.locale());
        List<String> lines = new ArrayList<>();
        lines.add(name);
        phone(department.phone(), question).ifPresent(lines::add);
        mail(department.email(), question).ifPresent(lines::add);
        return Answer.of(
                        ABOUT + department.code(),
                        confidence,
                        question.t("assistant.contact.title", name),
                        question.t("assistant.contact.department", name))
                .lines(lines)
                .links(links(department.phone(), department.email(), question))
                .from(question.t("assistant.contact.source"), "/#mairie", null);
    }

    private Answer townHall(double confidence, Question question) {
        Commune commune = communes.current();
        List<String> lines = new ArrayList<>();
        if (!commune.address().street().isBlank()) {
            lines.add(commune.address().oneLine());
        }
        phone(commune.phone(), question).ifPresent(lines::add);
        mail(commune.email(), question).ifPresent(lines::add);
        return Answer.of(
                        ABOUT + "mairie",
                        confidence,
                        question.t("assistant.contact.mairie.title"),
                        question.t("assistant.contact.mairie"))
                .lines(lines)
                .links(links(commune.phone(), commune.email(), question))
                .from(question.t("assistant.contact.source"), "/#mairie", null);
    }

    private static Optional<String> phone(String phone, Question question) {
        return given(phone).map(it -> question.t("assistant.contact.phone", it));
    }

    private static Optional<String> mail(String mail, Question question) {
        return given(mail).map(it -> question.t("assistant.contact.mail", it));
    }

    private static Link[] links(String phone, String mail, Question question) {
        List<Link> links = new ArrayList<>();
        given(phone)
                .ifPresent(
                        it ->
                                links.add(
                                        new Link(
                                                question.t("assistant.contact.call", it),
                                                "tel:" + it.replaceAll("[^+0-9]", ""))));
        given(mail)
                .ifPresent(
                        it ->
                                links.add(
                                        new Link(
                                                question.t("assistant.contact.write", it),
                                                "mailto:" + it)));
        return links.toArray(Link[]::new);
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).filter(it -> !it.isBlank());
    }
}
