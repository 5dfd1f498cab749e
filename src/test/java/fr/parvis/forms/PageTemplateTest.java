package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Every type as it reaches a browser: names, labels, hints, errors tied together. */
@Tag("rules")
class PageTemplateTest {

    private static final String OPTIONS =
            "options: [{value: a, label: A, hint: Un}, {value: b, label: B}]";

    private static final Map<String, String> FIELDS =
            Map.ofEntries(
                    field("short-text", "settings: {width: \"10\"}"),
                    field("long-text", "settings: {maxLength: 600}"),
                    field("email", "settings: {}"),
                    field("phone", "settings: {}"),
                    field("date", "settings: {max: today}"),
                    field("number", "settings: {unit: m²}"),
                    field("money", "settings: {}"),
                    field("choice", OPTIONS),
                    field("choices", OPTIONS),
                    field("yes-no", "settings: {}"),
                    field("identity", "settings: {applicant: true}"),
                    field("address", "settings: {}"),
                    field("place", "settings: {}"),
                    field("file", "settings: {max: 2}"),
                    field(
                            "group",
                            "settings: {min: 2}, fields: [{id: y, type: email, label: Y}, {id: z,"
                                    + " type: choice, label: Z, "
                                    + OPTIONS
                                    + "}, {id: d, type: date, label: D}, {id: f, type: file, label:"
                                    + " F}]"),
                    field("consent", "settings: {text: J’accepte}"),
                    field("hidden", "settings: {pattern: \"[a-z]+\"}"),
                    field("linked-lists", "settings: {levels: [Quartier, Rue], csv: \"Nord,A\"}"),
                    field(
                            "table",
                            "fields: [{id: y, type: email, label: Y}, {id: z, type: choice, label:"
                                    + " Z, "
                                    + OPTIONS
                                    + "}, {id: d, type: date, label: D}]"),
                    field("explanation", "settings: {text: \"**Bon** à <b>savoir</b>\"}"),
                    field("calculated", "settings: {formula: {amount: 12.4}}"));

    private static Map.Entry<String, String> field(String type, String rest) {
        return Map.entry(
                type, "- {id: x, type: " + type + ", label: Libellé, hint: Aide, " + rest + "}");
    }

    /** The field of a type; one that is not listed above needs neither options nor settings. */
    static FormDefinition formOf(String type) {
        return page(FIELDS.getOrDefault(type, field(type, "settings: {}").getValue()));
    }

    static List<String> types() {
        return FormsFixture.types().codes().stream()
                .filter(code -> !code.startsWith("test-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyInputHasALabelAndEveryIdIsUnique(String type) {
        FormDefinition form = formOf(type);
        for (List<Problem> problems : List.of(List.<Problem>of(), check(form, Answers.NONE))) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                Rendered page = Rendered.page(form, Answers.NONE, problems, locale);
                assertThat(page.ids()).doesNotHaveDuplicates();
                assertThat(page.controls())
                        .allSatisfy(control -> assertThat(labelled(page, control)).isTrue());
                assertThat(page.html()).doesNotContain("«forms.");
                if (!type.equals("hidden")) {
                    assertThat(page.html()).contains("Libellé");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyProblemLeadsToSomethingThatTakesTheFocusAndIsTiedToItsSentence(String type) {
        FormDefinition form = formOf(type);
        List<Problem> problems = check(form, Answers.NONE);
        Rendered page = Rendered.page(form, Answers.NONE, problems, Locale.FRENCH);
        for (Problem problem : problems) {
            Element target = page.one("//*[@id='" + problem.htmlId() + "']");
            assertThat(focusable(target)).as(problem.path()).isTrue();
            assertThat(page.html()).contains(problem.message());
        }
        assertThat(page.all("//*[@aria-invalid='true' and @type!='checkbox']"))
                .allSatisfy(
                        control ->
                                assertThat(control.getAttribute("aria-describedby"))
                                        .contains("-erreur"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatDescribesAnInputIsOnThePage(String type) {
        FormDefinition form = formOf(type);
        for (List<Problem> problems : List.of(List.<Problem>of(), check(form, Answers.NONE))) {
            Rendered page = Rendered.page(form, Answers.NONE, problems, Locale.FRENCH);
            List<String> named = new ArrayList<>();
            for (String attribute : List.of("aria-describedby", "aria-labelledby", "for")) {
                page.all("//*[@" + attribute + "]")
                        .forEach(
                                element ->
                                        named.addAll(
                                                Arrays.asList(
                                                        element.getAttribute(attribute)
                                                                .split(" "))));
            }
            assertThat(page.ids()).containsAll(named);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noMarkupCarriesStyleOrScript(String type) {
        String html = Rendered.page(formOf(type), Answers.NONE, List.of(), Locale.FRENCH).html();
        assertThat(html).doesNotContain("style=", "<script", "onclick", "placeholder");
    }

    @Test
    void whatWasTypedComesBackAndIsNeverMarkup() {
        FormDefinition form = page(FIELDS.get("short-text"));
        String typed = "\"><script>alert('à')</script>";
        Answers answers = FormsFixture.bound(form, Answers.NONE, "x", typed);
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        assertThat(page.one("//input[@name='x']").getAttribute("value")).isEqualTo(typed);
        assertThat(page.html()).doesNotContain("<script");
    }

    @Test
    void aLongTextThatBeginsWithAnEmptyLineKeepsIt() {
        FormDefinition form = page(FIELDS.get("long-text"));
        Answers answers = FormsFixture.bound(form, Answers.NONE, "x", "\nBonjour");
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        // a browser drops the first line break after the tag
        assertThat(page.one("//textarea").getTextContent()).isEqualTo("\n\nBonjour");
    }

    @Test
    void chosenAnswersComeBackChosen() {
        FormDefinition form = page(FIELDS.get("choices"));
        Answers answers = FormsFixture.bound(form, Answers.NONE, "x", "", "x", "b");
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        assertThat(page.one("//input[@checked]").getAttribute("value")).isEqualTo("b");
    }

    @Test
    void moreThanSixChoicesAreAList() {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            options.append("{value: v").append(i).append(", label: L").append(i).append("},");
        }
        FormDefinition form = page("- {id: x, type: choice, label: X, options: [" + options + "]}");
        Answers answers = FormsFixture.bound(form, Answers.NONE, "x", "v3");
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        assertThat(page.all("//input[@type='radio']")).isEmpty();
        assertThat(page.one("//option[@selected]").getTextContent()).isEqualTo("L3");
    }

    @Test
    void whatIsOptionalSaysSoAndThePageExplainsIt() {
        FormDefinition form =
                page(
                        """
                        - {id: a, type: short-text, label: A}
                        - {id: b, type: short-text, label: B, required: false}
                        """);
        Rendered page = Rendered.page(form, Answers.NONE, List.of(), Locale.FRENCH);
        assertThat(page.one("//label[@for='f-b']").getTextContent()).isEqualTo("B (facultatif)");
        assertThat(page.one("//label[@for='f-a']").getTextContent()).isEqualTo("A");
        assertThat(page.html()).contains("sauf ce qui est marqué");
        Rendered required =
                Rendered.page(
                        page("- {id: a, type: short-text, label: A}"),
                        Answers.NONE,
                        List.of(),
                        Locale.FRENCH);
        assertThat(required.html()).doesNotContain("sauf ce qui est marqué");
    }

    @Test
    void aPersonsOwnDetailsCanBeFilledInByTheBrowserAndAChildsNever() {
        Rendered page =
                Rendered.page(
                        page(
                                """
                                - {id: a, type: identity, label: Vous, settings: {applicant: true}}
                                - {id: b, type: identity, label: Défunt}
                                - {id: c, type: address, label: Adresse}
                                - id: g
                                  type: group
                                  label: Enfants
                                  fields: [{id: e, type: email, label: E}]
                                """),
                        Answers.NONE,
                        List.of(),
                        Locale.FRENCH);
        assertThat(autocomplete(page, "a.birthName")).isEqualTo("family-name");
        assertThat(autocomplete(page, "b.birthName")).isEmpty();
        assertThat(autocomplete(page, "c.postalCode")).isEqualTo("postal-code");
        assertThat(autocomplete(page, "g[0].e")).isEmpty();
    }

    private static String autocomplete(Rendered page, String name) {
        return page.one("//input[@name='" + name + "']").getAttribute("autocomplete");
    }

    @Test
    void theSmallButtonsOfAGroupSayWhatTheyDo() {
        FormDefinition form =
                page(
                        """
                        - id: enfants
                          type: group
                          label: Enfants
                          settings: {min: 0, namedBy: prenom, rowName: Enfant, add: Ajouter un enfant}
                          fields: [{id: prenom, type: short-text, label: Prénom}]
                        """);
        Answers answers =
                FormsFixture.bound(
                        form, Answers.NONE, "enfants._rows", "1", "enfants[0].prenom", "Lina");
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        Element remove = page.one("//button[@value='remove:enfants:0']");
        assertThat(remove.getTextContent().strip()).isEqualTo("Retirer Lina");
        assertThat(remove.getAttribute("name")).isEqualTo("do");
        assertThat(page.one("//button[@value='add:enfants']").getTextContent().strip())
                .isEqualTo("Ajouter un enfant");
        assertThat(page.one("//fieldset/legend").getTextContent())
                .isEqualTo("Enfant 1\u00a0: Lina");
        assertThat(page.one("//input[@name='enfants._rows']").getAttribute("value")).isEqualTo("1");
    }

    @Test
    void aFileIsOneLineWithItsButtonAndTheLimitIsSaid() {
        FormDefinition form = page(FIELDS.get("file"));
        Answers answers =
                new Answers(
                        Map.of("x", List.of(Map.of("id", 7, "name", "bail.pdf", "size", 240_000))));
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        assertThat(page.one("//ul[@class='files']/li/button").getAttribute("value"))
                .isEqualTo("drop:x:7");
        assertThat(page.one("//ul[@class='files']/li//b").getTextContent()).isEqualTo("bail.pdf");
        assertThat(page.html()).contains("Photo ou PDF, 10\u00a0Mo au plus par fichier.");
        assertThat(page.one("//button[@value='save:x']").getTextContent().strip())
                .isEqualTo("Ajouter le fichier");
    }

    @Test
    void anExplanationIsMarkdownAndNoMarkupOfItsOwn() {
        Rendered page =
                Rendered.page(
                        page(FIELDS.get("explanation")), Answers.NONE, List.of(), Locale.FRENCH);
        assertThat(page.one("//strong").getTextContent()).isEqualTo("Bon");
        assertThat(page.html()).contains("&lt;b&gt;savoir&lt;/b&gt;");
    }

    @Test
    void theSummaryLeadsBackToEachAnswer() {
        FormDefinition form =
                page(
                        """
                        - {id: a, type: short-text, label: Prénom}
                        - {id: b, type: short-text, label: Surnom, required: false}
                        - {id: c, type: file, label: Bail}
                        """);
        Answers answers =
                new Answers(
                        Map.of(
                                "a",
                                "Lina",
                                "c",
                                List.of(Map.of("id", 7, "name", "bail.pdf", "size", 240_000))));
        Rendered summary =
                Rendered.template(
                        "forms/summary.jte",
                        Map.of(
                                "frame",
                                Rendered.frame(Locale.FRENCH),
                                "sections",
                                forms().summary(form, answers, Locale.FRENCH),
                                "changeUrlPrefix",
                                "/brouillons/1/",
                                "fileUrlPrefix",
                                "/fichiers/"));
        assertThat(summary.all("//dd[@class='edit']/a"))
                .extracting(link -> link.getAttribute("href") + " " + link.getTextContent())
                .map(text -> text.replace('\u00a0', ' '))
                .containsExactly(
                        "/brouillons/1/page#f-a Modifier : Prénom",
                        "/brouillons/1/page#f-b Répondre : Surnom",
                        "/brouillons/1/page#f-c Modifier : Bail");
        assertThat(summary.one("//a[@href='/fichiers/7']").getTextContent()).isEqualTo("bail.pdf");
        assertThat(summary.html()).contains("Pas de réponse");
    }

    @Test
    void thePrintedAnswersAreATableWithoutLinks() {
        FormDefinition form = page("- {id: a, type: short-text, label: Prénom}");
        Rendered print =
                Rendered.template(
                        "forms/print.jte",
                        Map.of(
                                "words",
                                FormsFixture.languages().words(Locale.ENGLISH),
                                "format",
                                FormsFixture.languages().format(Locale.ENGLISH),
                                "sections",
                                forms().summary(form, Answers.NONE, Locale.ENGLISH)));
        assertThat(print.one("//th[@scope='row']").getTextContent()).isEqualTo("Prénom");
        assertThat(print.one("//td").getTextContent().strip()).isEqualTo("No answer");
        assertThat(print.all("//a")).isEmpty();
    }

    private static List<Problem> check(FormDefinition form, Answers answers) {
        return forms().check(form.pages().getFirst(), answers, Locale.FRENCH);
    }

    private static boolean labelled(Rendered page, Element control) {
        String id = control.getAttribute("id");
        boolean named = !id.isEmpty() && page.all("//label[@for='" + id + "']").size() == 1;
        return named || control.getParentNode().getNodeName().equals("label");
    }

    private static boolean focusable(Element element) {
        return element.hasAttribute("tabindex")
                || List.of("input", "select", "textarea").contains(element.getNodeName());
    }
}
