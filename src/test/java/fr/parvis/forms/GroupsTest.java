package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.posted;
import static fr.parvis.forms.FormsFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Forms.Bound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

@Tag("rules")
class GroupsTest {

    private static final FormDefinition FORM =
            FormsFixture.page(
                    """
                    - id: enfants
                      type: group
                      label: Les enfants à inscrire
                      settings:
                        min: 1
                        max: 3
                        rowName: {fr: Enfant, en: Child}
                        namedBy: prenom
                        add: Ajouter un enfant
                      fields:
                        - {id: prenom, type: short-text, label: Prénom}
                        - {id: naissance, type: date, label: Date de naissance, settings: {max: today}}
                        - {id: allergie, type: yes-no, label: Allergie ?}
                        - id: laquelle
                          type: short-text
                          label: Laquelle ?
                          when: {field: allergie, is: yes}
                        - {id: carnet, type: file, label: Carnet, required: false}
                    """);

    private static final PageDefinition PAGE = FORM.pages().getFirst();

    /** Lina and Tom, born in 2021 and 2023, as a browser posts them the first time. */
    private static final String[] LINA_AND_TOM = {
        "enfants._rows", "2",
        "enfants[0]._row", "",
        "enfants[0].prenom", "Lina",
        "enfants[0].naissance.day", "14",
        "enfants[0].naissance.month", "5",
        "enfants[0].naissance.year", "2021",
        "enfants[0].allergie", "no",
        "enfants[1]._row", "",
        "enfants[1].prenom", "Tom",
        "enfants[1].naissance.day", "2",
        "enfants[1].naissance.month", "9",
        "enfants[1].naissance.year", "2032",
        "enfants[1].allergie", "no",
    };

    @Test
    void eachRowIsCheckedAndTheProblemNamesItsPlace() {
        Answers answers = bound(FORM, Answers.NONE, LINA_AND_TOM);
        assertThat(problems(FORM, answers, Locale.FRENCH))
                .containsExactly(
                        "enfants[1].naissance.year: Cette date est dans le futur. Vérifiez"
                                + " l’année.");
        assertThat(new Problem("enfants[1].naissance.year", "", "").htmlId())
                .isEqualTo("f-enfants_1_naissance_year");
    }

    @Test
    void awayFromItsPlaceAProblemNamesItsRow() {
        Answers answers = bound(FORM, Answers.NONE, LINA_AND_TOM);
        assertThat(FormsFixture.forms().check(PAGE, answers, Locale.FRENCH))
                .extracting(Problem::named)
                .singleElement()
                .asString()
                .startsWith("Enfant 2\u00a0: Cette date est dans le futur.");
        assertThat(FormsFixture.forms().check(PAGE, answers, Locale.ENGLISH).getFirst().named())
                .startsWith("Child 2: ");
    }

    @Test
    void addingARowKeepsWhatWasTypedAndStays() {
        Bound bound = press(Answers.NONE, "add:enfants", LINA_AND_TOM);
        assertThat(bound.stay()).isTrue();
        assertThat(names(bound.answers())).containsExactly("Lina", "Tom", null);
    }

    @Test
    void noRowIsAddedBeyondTheMostThereMayBe() {
        Bound three = press(Answers.NONE, "add:enfants", LINA_AND_TOM);
        Bound four =
                press(
                        three.answers(),
                        "add:enfants",
                        "enfants._rows",
                        "3",
                        "enfants[0].prenom",
                        "Lina",
                        "enfants[1].prenom",
                        "Tom",
                        "enfants[2].prenom",
                        "Zoé");
        assertThat(names(four.answers())).containsExactly("Lina", "Tom", "Zoé");
    }

    @Test
    void aRemovedRowNeverComesBack() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        Bound removed = press(both, "remove:enfants:0", again(both));
        assertThat(names(removed.answers())).containsExactly("Tom");

        Answers afterAnError =
                bound(
                        FORM,
                        removed.answers(),
                        "enfants._rows",
                        "1",
                        "enfants[0]._row",
                        key(removed.answers(), 0),
                        "enfants[0].prenom",
                        "");
        assertThat(names(afterAnError)).containsExactly("");
        assertThat(problems(FORM, afterAnError, Locale.FRENCH))
                .contains("enfants[0].prenom: Il manque la réponse à « Prénom ».");
    }

    @Test
    void aFileStaysWithItsChildWhenAnotherChildIsRemoved() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        Answers withFile =
                forms().bind(
                                PAGE,
                                FormsFixture.with(
                                        posted(again(both)),
                                        "enfants[1].carnet",
                                        new MockMultipartFile(
                                                "f", "carnet-tom.pdf", null, new byte[] {1})),
                                both,
                                Locale.FRENCH)
                        .answers();
        Answers tomOnly = press(withFile, "remove:enfants:0", again(withFile)).answers();
        assertThat(forms().summary(FORM, tomOnly, Locale.FRENCH).getFirst().lines())
                .anySatisfy(
                        line -> {
                            assertThat(line.path()).isEqualTo("enfants[0].carnet");
                            assertThat(line.files())
                                    .extracting(Forms.FileLink::name)
                                    .containsExactly("carnet-tom.pdf");
                        });
        assertThat(forms().files(FORM, tomOnly)).hasSize(1);
    }

    @Test
    void theReaderGoesOnAtTheRowThatWasAdded() {
        assertThat(press(Answers.NONE, "add:enfants", LINA_AND_TOM).anchor())
                .isEqualTo("#f-enfants_2");
    }

    @Test
    void theReaderGoesOnAtTheNeighbourOfARemovedRow() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        assertThat(press(both, "remove:enfants:0", again(both)).anchor()).isEqualTo("#f-enfants_0");
        assertThat(press(both, "remove:enfants:1", again(both)).anchor()).isEqualTo("#f-enfants_0");
        assertThat(
                        press(
                                        both,
                                        "remove:enfants:0",
                                        "enfants._rows",
                                        "1",
                                        "enfants[0].prenom",
                                        "")
                                .anchor())
                .isEqualTo("#f-enfants");
    }

    @Test
    void theReaderGoesOnAtTheFileThatWasAddedOrDropped() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        assertThat(press(both, "save:enfants[1].carnet", again(both)).anchor())
                .isEqualTo("#f-enfants_1_carnet");
        assertThat(press(both, "drop:enfants[0].carnet:4", again(both)).anchor())
                .isEqualTo("#f-enfants_0_carnet");
        assertThat(press(both, "", again(both)).anchor()).isEmpty();
    }

    @Test
    void aRefusedFileIsToldOfWhereItsRowStandsNow() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        Bound removed =
                forms().bind(
                                PAGE,
                                FormsFixture.with(
                                        pressed("remove:enfants:0", again(both)),
                                        "enfants[1].carnet",
                                        new MockMultipartFile(
                                                "f", "virus.pdf", null, new byte[] {1})),
                                both,
                                Locale.FRENCH);
        assertThat(removed.problems())
                .extracting(Problem::path)
                .containsExactly("enfants[0].carnet");
    }

    @Test
    void whatIsWrongInARemovedRowIsNotToldAnyMore() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        Bound removed =
                forms().bind(
                                PAGE,
                                FormsFixture.with(
                                        pressed("remove:enfants:0", again(both)),
                                        "enfants[0].carnet",
                                        new MockMultipartFile(
                                                "f", "virus.pdf", null, new byte[] {1})),
                                both,
                                Locale.FRENCH);
        assertThat(removed.problems()).isEmpty();
    }

    @Test
    void aPageLeftOpenInAnotherTabNeverGivesOneChildTheFileOfTheOther() {
        Answers both = bound(FORM, Answers.NONE, LINA_AND_TOM);
        Answers withFile =
                forms().bind(
                                PAGE,
                                FormsFixture.with(
                                        posted(again(both)),
                                        "enfants[1].carnet",
                                        new MockMultipartFile(
                                                "f", "carnet-tom.pdf", null, new byte[] {1})),
                                both,
                                Locale.FRENCH)
                        .answers();
        Answers tomOnly = press(withFile, "remove:enfants:0", again(withFile)).answers();
        Answers fromTheOldTab = bound(FORM, tomOnly, again(withFile));
        List<Map<String, Object>> rows = rows(fromTheOldTab);
        assertThat(rows.get(0)).containsEntry("prenom", "Lina").doesNotContainKey("carnet");
        assertThat(rows.get(1)).containsEntry("prenom", "Tom").containsKey("carnet");
    }

    @Test
    void aGroupThatAsksForOneShowsOneBeforeAnythingIsSaved() {
        PageView view = forms().show(PAGE, Answers.NONE, List.of(), Locale.FRENCH);
        assertThat(view.fields().getFirst().rows())
                .extracting(FieldView.Row::title)
                .containsExactly("Enfant 1");
        assertThat(problems(FORM, Answers.NONE, Locale.FRENCH))
                .containsExactly(
                        "enfants: Ajoutez au moins une réponse à « Les enfants à inscrire ».");
    }

    @Test
    void rowsAreTitledByTheFieldThatNamesThem() {
        Answers answers = bound(FORM, Answers.NONE, LINA_AND_TOM);
        PageView view = forms().show(PAGE, answers, List.of(), Locale.ENGLISH);
        assertThat(view.fields().getFirst().rows())
                .extracting(FieldView.Row::title)
                .containsExactly("Child 1: Lina", "Child 2: Tom");
    }

    @Test
    void theSummaryHasOneLineForEachRow() {
        Answers answers = bound(FORM, Answers.NONE, LINA_AND_TOM);
        assertThat(FormsFixture.summary(FORM, answers, Locale.FRENCH).getFirst())
                .isEqualTo(
                        "Enfant 1: Prénom : Lina | Date de naissance : 14 mai 2021 | Allergie ? :"
                                + " Non");
    }

    @Test
    void aConditionInARowSeesThatRowFirst() {
        Answers answers =
                bound(
                        FORM,
                        bound(FORM, Answers.NONE, LINA_AND_TOM),
                        "enfants._rows",
                        "2",
                        "enfants[0].allergie",
                        "yes",
                        "enfants[1].allergie",
                        "no");
        PageView view = forms().show(PAGE, answers, List.of(), Locale.FRENCH);
        List<FieldView.Row> rows = view.fields().getFirst().rows();
        assertThat(rows.get(0).fields())
                .extracting(FieldView::path)
                .contains("enfants[0].laquelle");
        assertThat(rows.get(1).fields())
                .extracting(FieldView::path)
                .doesNotContain("enfants[1].laquelle");
    }

    @Test
    void settlingDropsWhatIsHiddenInEachRow() {
        Answers answers =
                bound(
                        FORM,
                        Answers.NONE,
                        "enfants._rows",
                        "2",
                        "enfants[0].allergie",
                        "yes",
                        "enfants[0].laquelle",
                        "Arachide",
                        "enfants[1].allergie",
                        "no",
                        "enfants[1].laquelle",
                        "Lait");
        List<Map<String, Object>> settled = rows(forms().settle(FORM, answers));
        assertThat(settled.get(0)).containsEntry("laquelle", "Arachide");
        assertThat(settled.get(1)).doesNotContainKey("laquelle");
        assertThat(rows(answers).get(1)).containsEntry("laquelle", "Lait");
    }

    private static Bound press(Answers before, String button, String... posted) {
        return forms().bind(PAGE, pressed(button, posted), before, Locale.FRENCH);
    }

    private static Posted pressed(String button, String... posted) {
        Posted form = posted(posted);
        form.values().add("do", button);
        return form;
    }

    /** What a browser posts again of rows already saved. */
    private static String[] again(Answers answers) {
        return new String[] {
            "enfants._rows", "2",
            "enfants[0]._row", key(answers, 0),
            "enfants[0].prenom", "Lina",
            "enfants[1]._row", key(answers, 1),
            "enfants[1].prenom", "Tom",
        };
    }

    private static String key(Answers answers, int row) {
        return rows(answers).get(row).get("_row").toString();
    }

    private static List<Object> names(Answers answers) {
        return rows(answers).stream().map(row -> row.get("prenom")).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Answers answers) {
        return (List<Map<String, Object>>) answers.value("enfants");
    }
}
