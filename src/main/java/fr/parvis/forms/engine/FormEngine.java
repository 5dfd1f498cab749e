package fr.parvis.forms.engine;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.forms.Blank;
import fr.parvis.forms.Change;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.PageDefinition;
import fr.parvis.forms.PageView;
import fr.parvis.forms.Posted;
import fr.parvis.forms.Problem;
import fr.parvis.forms.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

@Component
class FormEngine implements Forms {

    private final Questions questions;
    private final ShowPage showPage;
    private final BindPage bindPage;
    private final SettleAnswers settleAnswers;
    private final Publications publications;
    private final TakeUp takeUp;

    FormEngine(
            Questions questions,
            ShowPage showPage,
            BindPage bindPage,
            SettleAnswers settleAnswers,
            Publications publications,
            TakeUp takeUp) {
        this.takeUp = takeUp;
        this.questions = questions;
        this.showPage = showPage;
        this.bindPage = bindPage;
        this.settleAnswers = settleAnswers;
        this.publications = publications;
    }

    @Override
    public List<PageDefinition> pages(FormDefinition form, Answers answers) {
        return form.pages().stream().filter(page -> page.when().holds(answers)).toList();
    }

    @Override
    public Optional<Stop> concerned(FormDefinition form, Answers answers, Locale locale) {
        return form.eligibility().stream()
                .filter(rule -> answered(rule.when(), answers) && rule.when().holds(answers))
                .findFirst()
                .map(
                        rule ->
                                new Stop(
                                        rule.because().in(locale),
                                        rule.instead().in(locale),
                                        rule.procedure()));
    }

    /** Nobody is turned away for what they were not asked yet. */
    private static boolean answered(Condition when, Answers answers) {
        return when.leaves()
                .allMatch(leaf -> leaf instanceof Condition.Filled || answers.filled(leaf.field()));
    }

    @Override
    public PageView show(
            PageDefinition page, Answers answers, List<Problem> problems, Locale locale) {
        return showPage.show(page, answers, problems, locale);
    }

    @Override
    public Bound bind(PageDefinition page, Posted posted, Answers before, Locale locale) {
        return bindPage.bind(page, posted, before, locale);
    }

    @Override
    public List<Problem> check(PageDefinition page, Answers answers, Locale locale) {
        return questions.shown(page, answers, locale).stream()
                .flatMap(question -> question.type().check(question, question.answer()).stream())
                .toList();
    }

    @Override
    public List<PageProblems> check(FormDefinition form, Answers answers, Locale locale) {
        return pages(form, answers).stream()
                .map(page -> new PageProblems(page, check(page, answers, locale)))
                .filter(page -> !page.problems().isEmpty())
                .toList();
    }

    @Override
    public Answers settle(FormDefinition form, Answers answers) {
        return settleAnswers.settle(form, answers);
    }

    @Override
    public List<Section> summary(FormDefinition form, Answers answers, Locale locale) {
        return pages(form, answers).stream()
                .map(page -> section(page, answers, locale))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private Section section(PageDefinition page, Answers answers, Locale locale) {
        List<Line> lines =
                questions.shown(page, answers, locale).stream().flatMap(FormEngine::lines).toList();
        return new Section(page.id(), page.title().in(locale), lines);
    }

    private static Stream<Line> lines(Question question) {
        String source = question.source().orElse(null);
        return question.type().lines(question, question.answer()).stream()
                .map(line -> source == null ? line : line.from(source));
    }

    @Override
    public List<Change> compare(FormDefinition form, Answers before, Answers after, Locale locale) {
        return publications.compare(form, before, after, locale);
    }

    @Override
    public Map<String, Object> schema(FormDefinition form, Locale locale) {
        return publications.schema(form, locale);
    }

    @Override
    public List<Blank.Page> blank(FormDefinition form, Locale locale) {
        return publications.blank(form, locale);
    }

    @Override
    public Answers fromLink(FormDefinition form, Map<String, String> parameters) {
        return publications.fromLink(form, parameters);
    }

    @Override
    public Answers takeUp(FormDefinition form, Answers begun, Earlier earlier) {
        return takeUp.takeUp(form, begun, earlier);
    }

    @Override
    public List<Long> files(FormDefinition form, Answers answers) {
        return form.pages().stream()
                .flatMap(page -> questions.on(page, answers, Locale.FRENCH).stream())
                .flatMap(question -> question.type().files(question, question.answer()).stream())
                .map(FileLink::id)
                .distinct()
                .toList();
    }

    @Override
    public Optional<Files.Limits> limits(FormDefinition form, String field) {
        return form.fields()
                .flatMap(FieldDefinition::withInner)
                .filter(one -> one.id().equals(field))
                .map(one -> questions.about(one, Answers.NONE, Locale.FRENCH))
                .flatMap(question -> question.type().limits(question).stream())
                .findFirst();
    }

    @Override
    public String searchText(FormDefinition form, Answers answers) {
        return pages(form, answers).stream()
                .flatMap(page -> questions.shown(page, answers, Locale.FRENCH).stream())
                .flatMap(FormEngine::searchable)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> searchable(Question question) {
        return question.type().search(question, question.answer());
    }
}
