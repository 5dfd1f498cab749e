package fr.parvis.forms.types;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.DefinitionMistake;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables, linked lists, points, values from the link, "other". */
@Tag("rules")
class StructuredTypesTest {

    private static List<String> wrong(FormDefinition form, Answers answers) {
        return FormsFixture.problems(form, answers, Locale.FRENCH);
    }

    private static List<String> told(FormDefinition form, Answers answers) {
        return FormsFixture.summary(form, answers, Locale.FRENCH);
    }

    private static List<String> mistakes(String field) {
        return FormsFixture.read(
                        "pages:\n  - id: page\n    title: Page\n    fields:\n      " + field + "\n")
                .mistakes()
                .stream()
                .map(DefinitionMistake::path)
                .toList();
    }

    private static final FormDefinition TABLE =
            page(
                    """
                    - id: x
                      type: table
                      label: Articles
                      settings: {max: 150}
                      fields:
                        - {id: nom, type: short-text, label: Nom}
                        - {id: prix, type: money, label: Prix}
                    - {id: total, type: calculated, label: Total, settings: {formula: {sum-of: x, each: {field: prix, unit: €}}}}
                    """);

    @Test
    void blankRowsOfATableAreNone() {
        Answers answers =
                bound(
                        TABLE,
                        Answers.NONE,
                        "x._rows",
                        "3",
                        "x[0].nom",
                        "",
                        "x[0].prix",
                        "",
                        "x[1].nom",
                        "Chaise",
                        "x[1].prix",
                        "12,50",
                        "x[2].nom",
                        "",
                        "x[2].prix",
                        "");
        assertThat(wrong(TABLE, answers)).isEmpty();
        assertThat((List<?>) forms().settle(TABLE, answers).value("x")).hasSize(1);
        assertThat(told(TABLE, answers))
                .containsExactly("Articles: Nom : Chaise ; Prix : 12,50 €", "Total: 12,50 €");
        assertThat(wrong(TABLE, Answers.NONE))
                .containsExactly("x: Ajoutez au moins une réponse à « Articles ».");
    }

    @Test
    void whatIsMissingInARowThatWasBegunIsTold() {
        Answers answers = bound(TABLE, Answers.NONE, "x._rows", "3", "x[2].nom", "Table");
        assertThat(wrong(TABLE, answers))
                .containsExactly("x[2].prix: Il manque la réponse à « Prix ».");
    }

    @Test
    void aTableOfAMillionRowsIsCutAndOneOfTwoHundredIsTheLargest() {
        Answers answers = bound(TABLE, Answers.NONE, "x._rows", "1000000", "x[999].nom", "loin");
        assertThat((List<?>) answers.value("x")).hasSize(150);
        assertThat(
                        mistakes(
                                "- {id: x, type: table, label: X, settings: {max: 1000000}, fields: [{id: a, type: email, label: A}]}"))
                .contains("pages[0].fields[0].settings.max");
    }

    @ParameterizedTest
    @ValueSource(strings = {"long-text", "file", "address", "signature"})
    void whatDoesNotFitACellIsRefused(String type) {
        assertThat(
                        mistakes(
                                "- {id: x, type: table, label: X, fields: [{id: a, type: "
                                        + type
                                        + ", label: A}]}"))
                .containsExactly("pages[0].fields[0].fields[0].type");
    }

    private static final FormDefinition LINKED =
            page(
                    """
                    - id: x
                      type: linked-lists
                      label: Où
                      settings:
                        levels: [Quartier, Rue]
                        csv: |
                          Nord;Rue A
                          Nord;Rue B
                          Sud;Rue C
                          Port
                    """);

    @Test
    void theNextListFollowsFromTheOneBefore() {
        var posted = FormsFixture.posted("x.0", "Nord", "go", "next");
        var bound = forms().bind(LINKED.pages().getFirst(), posted, Answers.NONE, Locale.FRENCH);
        assertThat(bound.stay()).isTrue();
        assertThat(wrong(LINKED, bound.answers())).containsExactly("x.1: Choisissez : Rue.");
        Answers whole = bound(LINKED, bound.answers(), "x.0", "Nord", "x.1", "Rue B");
        assertThat(wrong(LINKED, whole)).isEmpty();
        assertThat(told(LINKED, whole)).containsExactly("Où: Nord, Rue B");
        Answers moved = bound(LINKED, whole, "x.0", "Sud", "x.1", "Rue B");
        assertThat(moved.texts("x"))
                .as("a street of another district is none")
                .containsExactly("Sud");
    }

    @Test
    void aShortPathEndsEarlyAndAnUnknownOneIsNotTaken() {
        assertThat(wrong(LINKED, bound(LINKED, Answers.NONE, "x.0", "Port"))).isEmpty();
        assertThat(wrong(LINKED, bound(LINKED, Answers.NONE, "x.0", "Atlantis")))
                .containsExactly("x.0: Choisissez : Quartier.");
        assertThat(wrong(LINKED, new Answers(Map.of("x", List.of("Nord", "Rue C")))))
                .containsExactly("x.1: Choisissez : Rue.");
    }

    @Test
    void listsThatAreTooDeepOrUnreadableAreRefused() {
        assertThat(
                        mistakes(
                                "- {id: x, type: linked-lists, label: X, settings: {levels: [A, B], csv: \"a,b,c\"}}"))
                .containsExactly("pages[0].fields[0].settings.csv");
        assertThat(
                        mistakes(
                                "- {id: x, type: linked-lists, label: X, settings: {levels: [A], csv: \"a\"}}"))
                .containsExactly("pages[0].fields[0].settings.levels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "ok",
            value = {
                "12 rue du Moulin;'';'';ok",
                "'';48,8566;2.3522;ok",
                "'';-90;180;ok",
                "'';91;2;x.latitude: La latitude est un nombre entre -90 et 90. Par exemple :"
                        + " 48,8566.",
                "ici;48;'';x.longitude: La longitude est un nombre entre -180 et 180. Par exemple"
                        + " : 2,3522.",
                "'';'';'';x.address: Indiquez l’endroit, par une adresse ou en quelques mots."
            })
    void aPlaceIsAnAddressOrAPoint(
            String address, String latitude, String longitude, String problem) {
        FormDefinition form = page("- {id: x, type: point, label: Où}");
        Answers answers =
                bound(
                        form,
                        Answers.NONE,
                        "x.address",
                        address,
                        "x.latitude",
                        latitude,
                        "x.longitude",
                        longitude);
        assertThat(wrong(form, answers)).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void aHiddenValueComesFromTheLinkAndFromNowhereElse() {
        FormDefinition form =
                page("- {id: x, type: hidden, label: Lieu, settings: {pattern: \"[a-z]{1,20}\"}}");
        Answers brought = forms().fromLink(form, Map.of("x", "piscine", "y", "z"));
        assertThat(brought.values()).isEqualTo(Map.of("x", "piscine"));
        assertThat(told(form, brought)).containsExactly("Lieu: piscine");
        assertThat(forms().fromLink(form, Map.of("x", "<script>")).values()).isEmpty();
        assertThat(bound(form, brought, "x", "mairie").text("x")).contains("piscine");
        assertThat(bound(form, Answers.NONE, "x", "mairie").text("x")).isEmpty();
    }

    private static final String OPTIONS =
            ", label: Motif, options: [{value: a, label: Travaux}, {value: b, label: Fête}],"
                    + " settings: {other: true}}";

    @Test
    void anotherChoiceIsWrittenAndConditionsKnowIt() {
        FormDefinition form =
                page(
                        "- {id: x, type: choice"
                                + OPTIONS
                                + "\n- {id: y, type: email, label: Y, when: {field: x, is: other}}");
        Answers other = bound(form, Answers.NONE, "x", "other", "x.other", "");
        assertThat(wrong(form, other))
                .containsExactly(
                        "x.other: Précisez votre réponse « Autre ».",
                        "y: Il manque la réponse à « Y ».");
        Answers written = bound(form, other, "x", "other", "x.other", "Cirque");
        assertThat(told(form, written)).startsWith("Motif: Autre : Cirque");
        Answers changed = bound(form, written, "x", "a", "x.other", "Cirque");
        assertThat(changed.value("x"))
                .as("the draft loses nothing")
                .isEqualTo(Map.of("choice", "a", "other", "Cirque"));
        assertThat(told(form, changed)).containsExactly("Motif: Travaux");
        assertThat(wrong(form, changed)).isEmpty();
        assertThat(forms().settle(form, changed).value("x")).isEqualTo("a");
    }

    @Test
    void severalChoicesAndAnother() {
        FormDefinition form = page("- {id: x, type: choices" + OPTIONS);
        Answers answers =
                bound(form, Answers.NONE, "x", "", "x", "b", "x", "other", "x.other", "Cirque");
        assertThat(answers.value("x"))
                .isEqualTo(List.of("b", Map.of("choice", "other", "other", "Cirque")));
        assertThat(wrong(form, answers)).isEmpty();
        assertThat(told(form, answers)).containsExactly("Motif: Fête | Autre : Cirque");
        assertThat(answers.texts("x")).containsExactly("b", "other");
        Answers written = bound(form, Answers.NONE, "x", "", "x.other", "Cirque");
        assertThat(told(form, written))
                .as("what is written counts as ticked")
                .containsExactly("Motif: Autre : Cirque");
    }

    @Test
    void anOptionMayNotTakeTheNameOfOther() {
        assertThat(
                        mistakes(
                                "- {id: x, type: choice, label: X, options: [{value: other, label: O}], settings: {other: true}}"))
                .containsExactly("pages[0].fields[0].options");
    }

    @Test
    void answersAreComparedInWordsRowByRow() {
        Answers before =
                new Answers(
                        Map.of(
                                "x",
                                List.of(
                                        Map.of("_row", "00000001", "nom", "Chaise", "prix", "12"),
                                        Map.of("_row", "00000002", "nom", "Table", "prix", "80"))));
        Answers after =
                new Answers(
                        Map.of(
                                "x",
                                List.of(Map.of("_row", "00000002", "nom", "Table", "prix", "90"))));
        List<String> changes = new ArrayList<>();
        forms().compare(TABLE, before, after, Locale.FRENCH)
                .forEach(
                        change ->
                                changes.add(
                                        change.label().replace('\u00a0', ' ')
                                                + ": "
                                                + change.before()
                                                + " > "
                                                + change.after()));
        assertThat(changes.stream().map(line -> line.replace('\u00a0', ' ')).toList())
                .contains(
                        "Articles 1 : Prix: [80 €] > [90 €]",
                        "Articles 1 : Nom: [Chaise] > []",
                        "Articles 1 : Prix: [12 €] > []");
        assertThat(forms().compare(TABLE, before, before, Locale.FRENCH)).isEmpty();
    }
}
