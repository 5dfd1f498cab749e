package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.forms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a canteen, a hall and a market cost; today is 22 November 2026. */
@Tag("rules")
class TariffsTest {

    private static final Tariffs TARIFFS =
            new Tariffs(
                    List.of(
                            tariff("repas", null, null, Map.of(), brackets("1.10", "2.20", "3.10")),
                            tariff("place", "2026-01-01", "4", Map.of(), List.of()),
                            tariff("place", "2027-01-01", "5", Map.of(), List.of()),
                            tariff(
                                    "salle",
                                    null,
                                    null,
                                    Map.of("petite", dec("20"), "grande", dec("45.50")),
                                    List.of())));

    private static Tariff tariff(
            String id,
            String from,
            String amount,
            Map<String, BigDecimal> values,
            List<Tariff.Bracket> brackets) {
        return new Tariff(
                id,
                LocalizedText.of(id),
                "",
                from == null ? null : LocalDate.parse(from),
                null,
                amount == null ? null : dec(amount),
                values,
                brackets);
    }

    private static List<Tariff.Bracket> brackets(String a, String b, String c) {
        return List.of(
                new Tariff.Bracket(dec("400"), dec(a), "A"),
                new Tariff.Bracket(dec("800"), dec(b), "B"),
                new Tariff.Bracket(null, dec(c), "C"));
    }

    private static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    private static ReadForm read(String formula) {
        return FormsFixture.reader()
                .read(
                        FormsFixture.tree(
                                """
                                pages:
                                  - id: page
                                    title: Page
                                    fields:
                                      - {id: qf, type: number, label: QF, required: false}
                                      - {id: jours, type: number, label: Jours, required: false}
                                      - {id: zero, type: number, label: Zéro, required: false}
                                      - {id: naissance, type: date, label: Né, required: false}
                                      - {id: le, type: date, label: Le, required: false}
                                      - {id: ici, type: yes-no, label: Ici, required: false}
                                      - id: salle
                                        type: choice
                                        label: Salle
                                        required: false
                                        options: [{value: petite, label: P}, {value: grande, label: G}]
                                      - id: repas
                                        type: group
                                        label: Repas
                                        required: false
                                        fields:
                                          - {id: qf, type: number, label: QF}
                                          - {id: nombre, type: number, label: Nombre}
                                      - id: total
                                        type: calculated
                                        label: Total
                                        settings:
                                          formula: %s
                                """
                                        .formatted(formula)),
                        TARIFFS);
    }

    private static List<String> words(String formula, Map<String, Object> answers) {
        ReadForm read = read(formula);
        assertThat(read.mistakes()).isEmpty();
        return FormsFixture.summary(read.form(), new Answers(answers), Locale.FRENCH).stream()
                .filter(line -> line.startsWith("Total: "))
                .map(line -> line.substring("Total: ".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "400;4,40 € = 4 jours × 1,10 € (tranche A)",
                "400,01;8,80 € = 4 jours × 2,20 € (tranche B)",
                "90000;12,40 € = 4 jours × 3,10 € (tranche C)"
            })
    void aBracketIsFoundAndNamed(String qf, String words) {
        assertThat(
                        words(
                                "{product: [{field: jours, unit: jours}, {tariff: repas, by: qf}]}",
                                Map.of("qf", qf, "jours", "4")))
                .containsExactly(words);
    }

    @Test
    void anAmountByChoiceIsFound() {
        assertThat(words("{tariff: salle, by: salle}", Map.of("salle", "grande")))
                .containsExactly("45,50 €");
    }

    @Test
    void theAmountInForceOnTheDayOfSendingIsTheOneThatStays() {
        assertThat(words("{tariff: place}", Map.of())).containsExactly("4 €");
        assertThat(words("{tariff: place}", Map.of("_day", "2027-03-01"))).containsExactly("5 €");
        assertThat(words("{tariff: place}", Map.of("_day", "2025-03-01"))).containsExactly("");
        ReadForm read = read("{tariff: place}");
        assertThat(forms().settle(read.form(), Answers.NONE).values())
                .containsEntry("_day", "2026-11-22");
    }

    @Test
    void rowsAreAddedUpAndTold() {
        var rows =
                List.of(
                        Map.of("qf", "300", "nombre", "10"),
                        Map.of("qf", "900", "nombre", "2"),
                        Map.of("nombre", "2"));
        assertThat(
                        words(
                                "{sum-of: repas, each: {product: [{field: nombre}, {tariff: repas,"
                                        + " by: qf}]}}",
                                Map.of("repas", rows, "qf", "500")))
                .as("the field of the row, never the one of the same name outside")
                .containsExactly("17,20 € = 10 × 1,10 € (tranche A) + 2 × 3,10 € (tranche C)");
    }

    @Test
    void aConditionDecidesBetweenTwoCalculations() {
        String formula = "{if: {field: ici, is: yes}, then: {amount: 10}, else: {amount: 25}}";
        assertThat(words(formula, Map.of("ici", "yes"))).containsExactly("10 €");
        assertThat(words(formula, Map.of("ici", "no"))).containsExactly("25 €");
    }

    @Test
    void divisionByZeroGivesNoResultAndSaysWhy() {
        String formula = "{divide: [{amount: 10}, {field: zero}]}";
        assertThat(words(formula, Map.of("zero", "0"))).containsExactly("");
        ReadForm read = read(formula);
        Rendered page =
                Rendered.page(
                        read.form(), new Answers(Map.of("zero", "0")), List.of(), Locale.FRENCH);
        assertThat(page.html()).contains("divise par zéro");
        assertThat(words(formula, Map.of("zero", "4"))).containsExactly("2,50 € = 10 € ÷ 4");
    }

    @Test
    void agesAreWholeYearsOnTheDayThatCounts() {
        Map<String, Object> born =
                Map.of("naissance", date("23", "11", "2008"), "le", date("23", "11", "2026"));
        assertThat(words("{product: [{age: naissance}, {amount: 1}]}", born))
                .containsExactly("17 € = 17 ans × 1 €");
        assertThat(words("{product: [{age: naissance, at: le}, {amount: 1}]}", born))
                .containsExactly("18 € = 18 ans × 1 €");
    }

    @Test
    void roundingUpAndDownIsSaid() {
        assertThat(words("{ceil: {divide: [{amount: 10}, {field: jours}]}}", Map.of("jours", "3")))
                .containsExactly("4 € = (10 € ÷ 3), arrondi au-dessus");
        assertThat(words("{floor: {divide: [{amount: 10}, {field: jours}]}}", Map.of("jours", "3")))
                .containsExactly("3 € = (10 € ÷ 3), arrondi au-dessous");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{tariff: inconnu}",
                "{tariff: place, by: qf}",
                "{tariff: repas}",
                "{divide: [{field: qf}, 0]}",
                "{divide: [1, 2, 3]}",
                "{days: qf}",
                "{hours-between: qf}",
                "{age: qf}",
                "{count: qf}",
                "{field: naissance}",
                "{sum-of: qf, each: {field: jours}}",
                "{sum-of: repas, each: {field: plus-tard}}",
                "{if: {field: inconnu, is: yes}, then: 1}",
                "{if: {}, then: 1}",
                "{amount: 1e999999999}",
                "{amount: 12, pirate: 'T(java.lang.Runtime)'}",
                "{eval: '1+1'}"
            })
    void aFormulaThatCannotBeCountedIsRefusedWithItsPath(String formula) {
        assertThat(read(formula).mistakes())
                .isNotEmpty()
                .allSatisfy(
                        mistake ->
                                assertThat(mistake.path())
                                        .startsWith("pages[0].fields[8].settings"));
    }

    @Test
    void aFormulaThatExplodesInSizeIsRefused() {
        String deep = "{ceil: ".repeat(40) + "1" + "}".repeat(40);
        assertThat(read(deep).mistakes())
                .extracting(DefinitionMistake::expected)
                .anyMatch(m -> m.contains("niveaux"));
        String wide = "{sum: [" + "1, ".repeat(5_000) + "1]}";
        assertThat(read(wide).mistakes())
                .extracting(DefinitionMistake::expected)
                .anyMatch(m -> m.contains("éléments"));
    }

    @Test
    void aResultOfMoreThanFifteenDigitsIsNoResult() {
        String power = "{product: [" + "{field: qf}, ".repeat(20) + "{field: qf}]}";
        assertThat(words(power, Map.of("qf", "999999999999999"))).containsExactly("");
    }

    private static Map<String, String> date(String day, String month, String year) {
        return Map.of("day", day, "month", month, "year", year);
    }
}
