package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A group in a group: children, and the vaccines of each. */
@Tag("rules")
class NestedGroupsTest {

    private static final FormDefinition FORM =
            FormsFixture.page(
                    """
                    - {id: ecole, type: choice, label: École, options: [{value: a, label: A}, {value: b, label: B}]}
                    - id: enfants
                      type: group
                      label: Enfants
                      settings: {rowName: Enfant, namedBy: prenom}
                      fields:
                        - {id: prenom, type: short-text, label: Prénom}
                        - id: vaccins
                          type: group
                          label: Vaccins
                          required: false
                          settings: {rowName: Vaccin, max: 4}
                          fields:
                            - {id: nom, type: short-text, label: Nom}
                            - {id: doses, type: number, label: Doses}
                            - {id: cantine, type: short-text, label: Cantine, when: {field: ecole, is: a}}
                            - {id: surnom, type: short-text, label: Surnom, when: {field: prenom, is: Lina}}
                    - id: total
                      type: calculated
                      label: Doses en tout
                      settings:
                        result: number
                        formula: {sum-of: enfants, each: {sum-of: vaccins, each: {field: doses}}}
                    """);

    private static Answers twoChildren() {
        Answers one = bound(FORM, Answers.NONE, "do", "add:enfants");
        Answers two = bound(FORM, one, "enfants._rows", "2", "do", "add:enfants[1].vaccins");
        return bound(
                FORM,
                two,
                "ecole",
                "b",
                "enfants._rows",
                "2",
                "enfants[0]._row",
                key(two, 0),
                "enfants[0].prenom",
                "Tom",
                "enfants[0].vaccins._rows",
                "1",
                "enfants[0].vaccins[0].nom",
                "BCG",
                "enfants[0].vaccins[0].doses",
                "2",
                "enfants[1]._row",
                key(two, 1),
                "enfants[1].prenom",
                "Lina",
                "enfants[1].vaccins._rows",
                "2",
                "enfants[1].vaccins[0].nom",
                "DTP",
                "enfants[1].vaccins[0].doses",
                "3",
                "enfants[1].vaccins[1].nom",
                "ROR",
                "enfants[1].vaccins[1].doses",
                "1");
    }

    @Test
    void rowsOfAnInnerGroupAreKeptWhenTheirOuterRowMoves() {
        Answers two = twoChildren();
        Answers one =
                bound(
                        FORM,
                        two,
                        "enfants._rows",
                        "2",
                        "enfants[0]._row",
                        key(two, 0),
                        "enfants[1]._row",
                        key(two, 1),
                        "do",
                        "remove:enfants:0");
        assertThat(rows(one.value("enfants"))).hasSize(1);
        Map<?, ?> lina = rows(one.value("enfants")).getFirst();
        assertThat(lina.get("prenom")).isEqualTo("Lina");
        assertThat(rows(lina.get("vaccins")))
                .extracting(row -> row.get("nom"))
                .containsExactly("DTP", "ROR");
        assertThat(rows(lina.get("vaccins")))
                .extracting(row -> row.get("_row"))
                .containsExactlyElementsOf(
                        rows(rows(two.value("enfants")).getLast().get("vaccins")).stream()
                                .map(row -> (Object) row.get("_row"))
                                .toList());
    }

    @Test
    void aRowOfAnInnerGroupIsAddedAndRemovedWithoutTouchingItsNeighbours() {
        Answers two = twoChildren();
        Answers added = bound(FORM, two, "do", "add:enfants[0].vaccins");
        assertThat(rows(rows(added.value("enfants")).getFirst().get("vaccins")))
                .as("a page that posts no row keeps them all")
                .hasSize(1);
        Answers posted =
                bound(
                        FORM,
                        two,
                        "enfants._rows",
                        "2",
                        "enfants[0]._row",
                        key(two, 0),
                        "enfants[1]._row",
                        key(two, 1),
                        "enfants[1].vaccins._rows",
                        "2",
                        "enfants[1].vaccins[0]._row",
                        innerKey(two, 1, 0),
                        "enfants[1].vaccins[1]._row",
                        innerKey(two, 1, 1),
                        "do",
                        "remove:enfants[1].vaccins:0");
        assertThat(rows(rows(posted.value("enfants")).getLast().get("vaccins")))
                .extracting(row -> row.get("nom"))
                .containsExactly("ROR");
        assertThat(rows(rows(posted.value("enfants")).getFirst().get("vaccins"))).hasSize(1);
    }

    @Test
    void anInnerRowSeesItsOwnAnswersThenThoseOfTheRowAroundItThenTheForm() {
        Answers two = twoChildren();
        List<String> asked = FormsFixture.problems(FORM, two, Locale.FRENCH);
        assertThat(asked)
                .containsExactly(
                        "enfants[1].vaccins[0].surnom: Il manque la réponse à « Surnom ».",
                        "enfants[1].vaccins[1].surnom: Il manque la réponse à « Surnom ».");
        Answers atA = two.with("ecole", "a");
        assertThat(FormsFixture.problems(FORM, atA, Locale.FRENCH))
                .contains("enfants[0].vaccins[0].cantine: Il manque la réponse à « Cantine ».");
    }

    @Test
    void aSumOverRowsOfRowsCountsThemAll() {
        assertThat(twoChildren().text("total")).contains("6");
        assertThat(forms().settle(FORM, twoChildren()).text("total")).contains("6");
    }

    @Test
    void everyInputOfARowInARowHasANameAndAnIdOfItsOwn() {
        Rendered page = Rendered.page(FORM, twoChildren(), List.of(), Locale.FRENCH);
        assertThat(page.ids()).doesNotHaveDuplicates();
        assertThat(page.one("//input[@name='enfants[1].vaccins[1].nom']").getAttribute("value"))
                .isEqualTo("ROR");
        assertThat(page.all("//button[@value='add:enfants[0].vaccins']")).hasSize(1);
        assertThat(page.all("//button[@value='remove:enfants[1].vaccins:1']")).hasSize(1);
    }

    @Test
    void theSummaryTellsTheRowsInARow() {
        assertThat(FormsFixture.summary(FORM, twoChildren(), Locale.FRENCH))
                .anyMatch(line -> line.startsWith("Enfant 1: Prénom : Tom | Vaccin 1 : Nom : BCG"));
    }

    @Test
    void aThirdLevelIsRefusedWithItsPath() {
        ReadForm read =
                FormsFixture.read(
                        """
                        pages:
                          - id: p
                            title: P
                            fields:
                              - id: a
                                type: group
                                label: A
                                fields:
                                  - id: b
                                    type: group
                                    label: B
                                    fields:
                                      - id: c
                                        type: group
                                        label: C
                                        fields: [{id: d, type: email, label: D}]
                        """);
        assertThat(read.mistakes())
                .extracting(DefinitionMistake::path)
                .containsExactly("pages[0].fields[0].fields[0].fields[0].type");
    }

    private static String key(Answers answers, int child) {
        return rows(answers.value("enfants")).get(child).get("_row").toString();
    }

    private static String innerKey(Answers answers, int child, int row) {
        return rows(rows(answers.value("enfants")).get(child).get("vaccins"))
                .get(row)
                .get("_row")
                .toString();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Object answer) {
        return (List<Map<String, Object>>) answer;
    }
}
