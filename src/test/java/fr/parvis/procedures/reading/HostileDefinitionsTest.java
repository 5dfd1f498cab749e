package fr.parvis.procedures.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.PublishRefused.Mistake;
import fr.parvis.procedures.Texts;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Definitions that loop, divide by zero, contradict themselves, explode in size or smuggle in code:
 * refused with the path, in the time of a blink.
 */
@Tag("rules")
class HostileDefinitionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String LAST = "          label: Quel jour ?\n";
    private static final String FIELDS = "form.pages[0].fields[2]";

    /** One question more, then what is expected of it and where. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    {id: a, type: email, label: A, when: {field: a, filled: true}} | .when
                    {id: a, type: calculated, label: A, settings: {formula: {sum: [{field: a}, 1]}}} | .settings
                    {id: a, type: calculated, label: A, settings: {formula: {divide: [1, 0]}}} | .settings
                    {id: a, type: calculated, label: A, settings: {formula: {divide: [1, {number: 0}]}}} | .settings
                    {id: a, type: calculated, label: A, settings: {formula: {divide: [1, {amount: 0.0}]}}} | .settings
                    {id: a, type: email, label: A, when: {all: [{field: jour, filled: true}, {field: jour, filled: false}]}} | .when
                    {id: a, type: email, label: A, when: {all: [{field: jour, after: today}, {field: jour, before: today}]}} | .when
                    {id: a, type: number, label: A, settings: {min: 5, max: 4}} | .settings.max
                    {id: a, type: table, label: A, settings: {max: 1000000}, fields: [{id: b, type: email, label: B}]} | .settings.max
                    {id: a, type: group, label: A, settings: {max: 1000000}, fields: [{id: b, type: email, label: B}]} | .settings.max
                    {id: a, type: group, label: A, settings: {max: 99999999999}, fields: [{id: b, type: email, label: B}]} | .settings.max
                    """)
    void whatLoopsDividesByZeroContradictsItselfOrHasAMillionRowsIsRefusedWithItsPath(
            String question, String path) {
        assertThat(refused(withQuestions(question)))
                .isNotEmpty()
                .allSatisfy(mistake -> assertThat(mistake.path()).startsWith(FIELDS + path));
    }

    /** Each hangs on the two before it: written out, the last asks as much as all the world. */
    @Test
    void conditionsThatMultiplyAreRefusedBeforeTheyDo() {
        String questions =
                IntStream.range(0, 60)
                        .mapToObj(
                                i ->
                                        "{id: q%d, type: yes-no, label: Q, when: {all: [{field: %s, filled: true}, {field: %s, filled: true}]}}"
                                                .formatted(i, name(i - 1), name(i - 2)))
                        .collect(Collectors.joining("\n        - "));

        List<Mistake> mistakes =
                assertTimeoutPreemptively(PATIENCE, () -> refused(withQuestions(questions)));
        assertThat(mistakes)
                .isNotEmpty()
                .allSatisfy(
                        mistake ->
                                assertThat(mistake.path()).matches("form\\.pages\\[0].*\\.when"));
    }

    private static String name(int index) {
        return index < 0 ? "jour" : "q" + index;
    }

    @Test
    void aTableOfAMillionRowsIsTooLongATextAndOneOfSixThousandTooLongAList() {
        String rows = "Kerfeunteun;Rue du Moulin\\n".repeat(6_000);
        String list =
                "{id: a, type: linked-lists, label: A, settings: {levels: [Quartier, Rue], csv: \"%s\"}}";

        assertThat(refused(withQuestions(list.formatted(rows))))
                .extracting(Mistake::path)
                .containsExactly(FIELDS + ".settings.csv");
        assertThat(
                        assertTimeoutPreemptively(
                                PATIENCE,
                                () ->
                                        refused(
                                                withQuestions(
                                                        list.formatted(
                                                                "a;b\\n".repeat(1_000_000))))))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.expected()).contains("256"));
    }

    @Test
    void aProcedureThatFilesItselfIsRefused() {
        String text = Texts.everyStep();
        String code = Texts.definition(text).code();
        String other = text.replaceFirst("(?m)(\\bprocedure: )[a-z-]+", "$1" + code);

        assertThat(other).isNotEqualTo(text);
        assertThat(refused(other))
                .anySatisfy(
                        mistake -> {
                            assertThat(mistake.path())
                                    .matches("circuit\\.steps\\[\\d+]\\.procedure");
                            assertThat(mistake.expected()).contains(code);
                        });
    }

    /** Languages that would run if anything here were run. */
    private static final List<String> CODE =
            List.of(
                    "T(java.lang.Runtime).getRuntime().exec('id')",
                    "${7*7}",
                    "#{7*7}",
                    "{{7*7}}",
                    "@{7*7}",
                    "<%= 7*7 %>",
                    "!{System.exit(0);}",
                    "__import__('os').system('id')",
                    "'; drop table request; --",
                    "{0,choice,0#a}",
                    "<script>alert(1)</script>");

    @Test
    void aFormulaIsATreeOfKnownWordsSoCodeIsNone() {
        for (String code : CODE) {
            for (String where :
                    List.of(
                            "\"%s\"",
                            "{sum: [1, \"%s\"]}",
                            "{field: \"%s\"}",
                            "{number: \"%s\"}",
                            "{\"%s\": [1]}",
                            "{if: {field: \"%s\", is: x}, then: 1}")) {
                String question =
                        "{id: a, type: calculated, label: A, settings: {formula: %s}}"
                                .formatted(where.formatted(code));
                assertThat(refused(withQuestions(question)))
                        .as(question)
                        .isNotEmpty()
                        .allSatisfy(it -> assertThat(it.path()).startsWith(FIELDS + ".settings"));
            }
        }
    }

    @Test
    void aConditionNamesQuestionsAndAnswersSoCodeIsNone() {
        for (String code : CODE) {
            for (String where :
                    List.of(
                            "\"%s\"",
                            "{field: \"%s\", is: x}",
                            "{field: jour, after: \"%s\"}",
                            "{field: jour, above: \"%s\"}",
                            "{\"%s\": []}")) {
                String question =
                        "{id: a, type: email, label: A, when: %s}".formatted(where.formatted(code));
                assertThat(refused(withQuestions(question))).as(question).isNotEmpty();
            }
        }
    }

    /** A text is a text: kept letter by letter, and what a letter leaves open must be known. */
    @Test
    void codeInATextStaysTheTextAndALettersBracesMustBeKnown() {
        for (String code : CODE) {
            String quoted = "'" + code.replace("'", "''") + "'";
            var definition =
                    Texts.definition(Texts.fourth().replace("price: Gratuit", "price: " + quoted));
            assertThat(definition.sheet().price().fr()).isEqualTo(code);
        }
        assertThat(refused(Texts.fourth().replace("le {jour}", "le {T(java.lang.Runtime)}")))
                .extracting(Mistake::path)
                .containsExactly("letters[0].body");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!javax.script.ScriptEngineManager [x]",
                "a: !!java.net.URL ['http://example.org']",
                "<<: {a: 1}\n? [b]\n: 2",
                "%TAG ! tag:evil,2026:\n--- !x {a: 1}"
            })
    void aTagThatWouldMakeAnObjectIsRefused(String text) {
        assertThat(refused(text)).isNotEmpty();
    }

    private static String withQuestions(String questions) {
        return Texts.fourth().replace(LAST, LAST + "        - " + questions + "\n");
    }

    private static List<Mistake> refused(String yaml) {
        return switch (Texts.reader().read(yaml, Texts.DEPARTMENTS)) {
            case Done(var _) -> List.of();
            case Refused(var reason) -> reason.mistakes();
        };
    }
}
