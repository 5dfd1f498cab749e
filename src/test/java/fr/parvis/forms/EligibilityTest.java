package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.forms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is not concerned, and conditions that measure; today is 22 November 2026. */
@Tag("rules")
class EligibilityTest {

    private static final String FIELDS =
            """
            pages:
              - id: page
                title: Page
                fields:
                  - {id: habite, type: yes-no, label: Vous habitez ici ?}
                  - {id: naissance, type: date, label: Naissance}
                  - {id: surface, type: number, label: Surface, required: false, settings: {decimals: 1}}
                  - {id: tuteur, type: short-text, label: Tuteur, when: {field: naissance, after: today-18y}}
                  - {id: ancien, type: short-text, label: Ancien, when: {field: naissance, before: 1950-01-01}}
                  - {id: petit, type: short-text, label: Petit, when: {field: surface, below: 3}}
            """;

    private static final FormDefinition FORM =
            FormsFixture.form(
                    FIELDS
                            + """
                            eligibility:
                              - when: {field: habite, is-not: yes}
                                because: {fr: Ce service est pour les habitants., en: For residents only.}
                                instead: {fr: Demandez à votre mairie., en: Ask your own town hall.}
                                procedure: autre
                              - when: {field: naissance, after: today-18y}
                                because: Il faut avoir 18 ans.
                                instead: Un parent peut le demander pour vous.
                            """);

    private static Map<String, String> date(String day, String month, String year) {
        return Map.of("day", day, "month", month, "year", year);
    }

    private static Answers answers(String lives, Map<String, String> birth) {
        return new Answers(Map.of("habite", lives, "naissance", birth));
    }

    @Test
    void whoIsNotConcernedIsToldWhyAndWhatToDo() {
        assertThat(forms().concerned(FORM, answers("no", Map.of()), Locale.FRENCH))
                .contains(
                        new Forms.Stop(
                                "Ce service est pour les habitants.",
                                "Demandez à votre mairie.",
                                "autre"));
        assertThat(forms().concerned(FORM, answers("no", Map.of()), Locale.ENGLISH))
                .map(Forms.Stop::because)
                .contains("For residents only.");
    }

    @Test
    void nobodyIsTurnedAwayBeforeBeingAsked() {
        assertThat(forms().concerned(FORM, Answers.NONE, Locale.FRENCH)).isEmpty();
        assertThat(forms().concerned(FORM, answers("yes", date("1", "1", "1990")), Locale.FRENCH))
                .isEmpty();
    }

    @Test
    void anAgeIsMeasuredToTheDay() {
        Answers tomorrow18 = answers("yes", date("23", "11", "2008"));
        Answers today18 = answers("yes", date("22", "11", "2008"));
        assertThat(forms().concerned(FORM, tomorrow18, Locale.FRENCH)).isPresent();
        assertThat(forms().concerned(FORM, today18, Locale.FRENCH)).isEmpty();
    }

    @Test
    void aRequestThatWasSentIsNotJudgedAgainOnABirthday() {
        Answers minor = answers("yes", date("23", "11", "2008"));
        Answers sent = forms().settle(FORM, minor.with("tuteur", "Maud"));
        assertThat(sent.text("tuteur")).contains("Maud");
        assertThat(sent.day(Clock.systemUTC())).isEqualTo("2026-11-22");
    }

    @Test
    void datesAndSmallNumbersShowAndHide() {
        Answers old = answers("yes", date("31", "12", "1949")).with("surface", "2,5");
        assertThat(FormsFixture.problems(FORM, old, Locale.FRENCH))
                .containsExactly(
                        "ancien: Il manque la réponse à « Ancien ».",
                        "petit: Il manque la réponse à « Petit ».");
        Answers big = answers("yes", date("1", "1", "1950")).with("surface", "3");
        assertThat(FormsFixture.problems(FORM, big, Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{all: [{field: habite, is: yes}, {field: habite, is: no}]}",
                "{all: [{field: habite, is: yes}, {field: habite, is-not: yes}]}",
                "{all: [{field: surface, above: 5}, {field: surface, below: 3}]}",
                "{all: [{field: surface, filled: false}, {field: surface, above: 1}]}",
                "{all: [{field: naissance, before: 2000-01-01}, {field: naissance, after: 2010-01-01}]}",
                "{all: [{field: naissance, before: today-18y}, {field: naissance, after: today}]}",
                "{all: [{field: tuteur, filled: true}, {field: naissance, before: today-30y}]}",
                "{field: habite, before: today}",
                "{field: naissance, above: 3}",
                "{field: naissance, before: demain}",
                "{not: {not: {not: {not: {not: {not: {not: {not: {not: {field: habite, is: yes}}}}}}}}}}"
            })
    void aConditionThatCannotHoldIsRefusedWithItsPath(String condition) {
        ReadForm read =
                FormsFixture.read(
                        FIELDS
                                + "      - {id: x, type: email, label: X, when: "
                                + condition
                                + "}\n");
        List<DefinitionMistake> mistakes = read.mistakes();
        assertThat(mistakes)
                .isNotEmpty()
                .allSatisfy(
                        mistake ->
                                assertThat(mistake.path()).startsWith("pages[0].fields[6].when"));
    }

    @Test
    void aRuleOfAnUnknownFieldIsRefused() {
        ReadForm read =
                FormsFixture.read(
                        FIELDS
                                + "eligibility: [{when: {field: rien, is: yes}, because: A, instead:"
                                + " B}]\n");
        assertThat(read.mistakes())
                .extracting(DefinitionMistake::path)
                .containsExactly("eligibility[0].when");
    }
}
