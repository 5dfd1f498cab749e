package fr.parvis.procedures.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.FormsFixture;
import fr.parvis.forms.PageDefinition;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Texts;
import fr.parvis.procedures.doctor.residents.GenerateResident;
import fr.parvis.procedures.doctor.residents.Goal;
import fr.parvis.procedures.doctor.residents.SmallFile;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@Tag("rules")
class GenerateResidentTest {

    private static final Forms FORMS = FormsFixture.forms();
    private static final GenerateResident RESIDENTS = DoctorFixture.bean(GenerateResident.class);

    static final List<String> FILLED =
            Texts.LIBRARY.stream().filter(code -> !form(code).pages().isEmpty()).toList();

    @ParameterizedTest
    @FieldSource("FILLED")
    void everyFormOfTheLibraryIsFilledInWithoutAProblem(String code) {
        FormDefinition form = form(code);
        for (long seed = 0; seed < 4; seed++) {
            Answers answers = RESIDENTS.answers(form, seed);

            assertThat(FORMS.concerned(form, answers, Locale.FRENCH)).isEmpty();
            assertThat(FORMS.check(form, answers, Locale.FRENCH)).isEmpty();
            assertThat(FORMS.settle(form, answers)).isEqualTo(answers);
        }
    }

    @ParameterizedTest
    @FieldSource("FILLED")
    void togetherTheyAreShownEveryField(String code) {
        FormDefinition form = form(code);
        List<Answers> residents = RESIDENTS.covering(form);

        assertThat(form.pages())
                .allSatisfy(
                        page ->
                                assertThat(page.fields())
                                        .allSatisfy(field -> assertShown(page, field, residents)));
    }

    @ParameterizedTest
    @FieldSource("FILLED")
    void eachRuleOfWhoIsNotConcernedTurnsSomebodyAway(String code) {
        FormDefinition form = form(code);

        assertThat(RESIDENTS.turnedAway(form).keySet())
                .containsExactlyElementsOf(form.eligibility());
        assertThat(RESIDENTS.turnedAway(form).values())
                .allSatisfy(
                        answers ->
                                assertThat(FORMS.concerned(form, answers, Locale.FRENCH))
                                        .isPresent());
    }

    @Test
    void theSameSeedGivesTheSameAnswersAndAnotherOneOthers() {
        FormDefinition form = form("odp-terrasse");

        assertThat(RESIDENTS.answers(form, 7)).isEqualTo(RESIDENTS.answers(form, 7));
        assertThat(LongStream.range(0, 8).mapToObj(seed -> RESIDENTS.answers(form, seed)))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTypeOfFieldIsAnswered() {
        List<FieldDefinition> all = new ArrayList<>();
        for (String type : FormsFixture.types().codes()) {
            if (!List.of(
                            "group",
                            "table",
                            "linked-lists",
                            "consent",
                            "explanation",
                            "calculated",
                            "hidden")
                    .contains(type)) {
                all.add(field(type));
            }
        }
        var form =
                new FormDefinition(
                        List.of(new PageDefinition("p", text(), null, Condition.ALWAYS, all)));

        assertThat(RESIDENTS.find(Goal.concerned(form), 0))
                .as("problems: %s", FORMS.check(form, Answers.NONE, Locale.FRENCH))
                .isPresent();
    }

    @Test
    void conditionsOnNumbersDatesListsAndRowsAreMet() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: age, type: number, label: Âge, settings: {max: 120}}
                        - {id: jour, type: date, label: Jour, settings: {min: today}}
                        - id: quoi
                          type: choices
                          label: Quoi
                          options: [{value: a, label: A}, {value: b, label: B}, {value: c, label: C}]
                        - id: enfants
                          type: group
                          label: Enfants
                          required: false
                          fields:
                            - {id: inscrit, type: yes-no, label: Inscrit}
                            - {id: classe, type: short-text, label: Classe, when: {all: [{field: inscrit, is: yes}, {field: age, above: 60}]}}
                        - {id: lieux, type: linked-lists, label: Lieux, settings: {levels: [Quartier, Rue], csv: "Nord,Quai\\nSud,Place"}}
                        - id: rare
                          type: short-text
                          label: Rare
                          when:
                            all:
                              - {field: age, above: 17}
                              - {field: age, below: 19}
                              - {field: jour, after: today+10d}
                              - {field: quoi, is: a}
                              - {field: quoi, is: b}
                              - {not: {field: quoi, is: c}}
                              - {field: enfants, filled: false}
                          settings: {pattern: "[A-F]{2}(-[0-9]{3})?", patternMessage: Non}
                        """);

        List<Answers> residents = RESIDENTS.covering(form);

        assertThat(residents).anyMatch(one -> one.filled("rare"));
        assertThat(residents)
                .anyMatch(
                        one ->
                                one.value("enfants") instanceof List<?> rows
                                        && !rows.isEmpty()
                                        && ((Map<?, ?>) rows.getFirst()).containsKey("classe"));
        assertThat(residents)
                .allSatisfy(one -> assertThat(FORMS.check(form, one, Locale.FRENCH)).isEmpty());
    }

    @Test
    void theSmallFilesAreReal() throws Exception {
        assertThat(SmallFile.named("plan.png")).isEqualTo(SmallFile.PNG);
        assertThat(ImageIO.read(new ByteArrayInputStream(SmallFile.PNG.content()))).isNotNull();
        try (var pdf = Loader.loadPDF(SmallFile.PDF.content())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static void assertShown(
            PageDefinition page, FieldDefinition field, List<Answers> residents) {
        assertThat(residents)
                .as(field.id())
                .anyMatch(one -> page.when().holds(one) && field.when().holds(one));
    }

    private static FormDefinition form(String code) {
        return Texts.definition(Texts.library(code)).form();
    }

    private static LocalizedText text() {
        return LocalizedText.of("Texte");
    }

    private static FieldDefinition field(String type) {
        boolean options = FormsFixture.types().get(type).hasOptions();
        return new FieldDefinition(
                type,
                type,
                text(),
                null,
                true,
                Condition.ALWAYS,
                options ? List.of(new FieldDefinition.Option("a", text(), null)) : List.of(),
                List.of(),
                Map.of());
    }
}
