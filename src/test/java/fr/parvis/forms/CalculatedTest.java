package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.summary;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class CalculatedTest {

    /** The fee of a terrace: area × days × rate of its kind, at least 30 €. */
    private static final FormDefinition TERRACE =
            FormsFixture.page(
                    """
                    - id: nature
                      type: choice
                      label: Nature
                      options: [{value: terrasse, label: Terrasse}, {value: etalage, label: Étalage}]
                    - {id: surface, type: number, label: Surface, settings: {decimals: 1}}
                    - {id: debut, type: date, label: Début}
                    - {id: fin, type: date, label: Fin}
                    - {id: chauffage, type: yes-no, label: Chauffage ?}
                    - id: appareils
                      type: number
                      label: Appareils
                      when: {field: chauffage, is: yes}
                    - id: redevance
                      type: calculated
                      label: Redevance
                      settings:
                        formula:
                          max:
                            - sum:
                                - product:
                                    - {field: surface, unit: m²}
                                    - {days-between: [debut, fin]}
                                    - {table: nature, values: {terrasse: 0.40, etalage: 0.55}, unit: €}
                                - product: [{field: appareils, unit: appareils}, {amount: 15}]
                            - {amount: 30}
                    """);

    private static Map<String, Object> terrace() {
        return new HashMap<>(
                Map.of(
                        "nature",
                        "terrasse",
                        "surface",
                        "12",
                        "debut",
                        date("1", "5", "2027"),
                        "fin",
                        date("10", "5", "2027")));
    }

    private static Map<String, String> date(String day, String month, String year) {
        return Map.of("day", day, "month", month, "year", year);
    }

    @Test
    void theFeeIsCalculatedAndExplained() {
        assertThat(feeInWords(terrace(), Locale.FRENCH))
                .containsExactly("48 € = 12 m² × 10 jours × 0,40 €");
        assertThat(feeInWords(terrace(), Locale.ENGLISH))
                .containsExactly("€48 = 12 m² × 10 days × €0.40");
        assertThat(fee(terrace())).isEqualTo("48.00");
    }

    @Test
    void theMinimumIsSaidToBeOne() {
        Map<String, Object> small = terrace();
        small.put("surface", "2,5");
        assertThat(feeInWords(small, Locale.FRENCH))
                .containsExactly(
                        "30 €, le minimum (le calcul donne 10 € = 2,5 m² × 10 jours × 0,40 €)");
    }

    @Test
    void aSumShowsEachOfItsTerms() {
        Map<String, Object> heated = terrace();
        heated.put("chauffage", "yes");
        heated.put("appareils", "2");
        assertThat(feeInWords(heated, Locale.FRENCH))
                .containsExactly("78 € = 12 m² × 10 jours × 0,40 € + 2 appareils × 15 €");
    }

    @Test
    void whatIsHiddenIsNotCharged() {
        Map<String, Object> changedTheirMind = terrace();
        changedTheirMind.put("chauffage", "no");
        changedTheirMind.put("appareils", "2");
        assertThat(fee(changedTheirMind)).isEqualTo("48.00");
        assertThat(feeInWords(changedTheirMind, Locale.FRENCH))
                .first()
                .asString()
                .startsWith("48 €");
    }

    @Test
    void aMissingAnswerGivesNoAmountRatherThanAWrongOne() {
        Map<String, Object> incomplete = terrace();
        incomplete.remove("surface");
        assertThat(fee(incomplete)).isNull();
        assertThat(feeInWords(incomplete, Locale.FRENCH)).isEmpty();
        Map<String, Object> backwards = terrace();
        backwards.put("fin", date("30", "4", "2027"));
        assertThat(fee(backwards)).isNull();
    }

    @Test
    void oneDayIsOneDay() {
        Map<String, Object> short1 = terrace();
        short1.put("fin", short1.get("debut"));
        short1.put("surface", "100");
        assertThat(feeInWords(short1, Locale.FRENCH))
                .containsExactly("40 € = 100 m² × 1 jour × 0,40 €");
    }

    @Test
    void nothingPostedChangesACalculatedAnswer() {
        Answers answers = bound(TERRACE, new Answers(terrace()), "redevance", "0.01");
        assertThat(answers.text("redevance")).contains("48.00");
        Answers forged = new Answers(terrace()).with("redevance", "0.01");
        assertThat(forms().settle(TERRACE, forged).text("redevance")).contains("48.00");
        assertThat(summary(TERRACE, forged, Locale.FRENCH).getLast()).startsWith("Redevance: 48 €");
    }

    @Test
    void thePageShowsTheAmountOnceItIsKnown() {
        Rendered known = Rendered.page(TERRACE, new Answers(terrace()), List.of(), Locale.FRENCH);
        assertThat(known.one("//*[@id='f-redevance']//strong").getTextContent())
                .isEqualTo("48\u00a0€");
        Rendered unknown = Rendered.page(TERRACE, Answers.NONE, List.of(), Locale.FRENCH);
        assertThat(unknown.one("//*[@id='f-redevance']").getTextContent())
                .contains("Le montant s’affiche quand");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{sum: [1, {field: a}, {field: b}]}|11|1 + 10",
                "{minus: [{sum: [{field: a}, 2]}, 5]}|7|(10 + 2) − 5",
                "{product: [{sum: [{field: a}, 2]}, 2]}|24|(10 + 2) × 2",
                "{min: [{field: a}, 8]}|8|8, le maximum (le calcul donne 10)",
                "{min: [{field: a}, 80]}|10|",
                "{round: {product: [{field: a}, 0.333]}, decimals: 0}|3|10 × 0,333, arrondi",
                "{count: c, unit: enfants}|2|2 enfants",
                "{number: 3, unit: jours}|3|3 jours",
                "{product: [{field: b}, 2]}|''|''",
            })
    void everyNodeComputesAndSaysHow(String formula, String value, String explanation) {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: a, type: number, label: A}
                        - {id: b, type: number, label: B}
                        - {id: c, type: choices, label: C, options: [{value: x, label: X}, {value: y, label: Y}]}
                        - {id: r, type: calculated, label: R, settings: {result: number, formula: %s}}
                        """
                                .formatted(formula));
        Answers answers = new Answers(Map.of("a", "10", "c", List.of("x", "y")));
        List<String> words =
                forms().summary(form, answers, Locale.FRENCH).getFirst().lines().getLast().values();
        assertThat(forms().settle(form, answers).text("r").orElse("")).isEqualTo(value);
        assertThat(words.isEmpty() ? "" : plain(words.getFirst()))
                .isEqualTo(
                        explanation == null || explanation.isEmpty()
                                ? value
                                : explanation.startsWith(value)
                                        ? explanation
                                        : value + " = " + explanation);
    }

    @Test
    void aResultWithItsOwnUnitIsNoAmountAndARateIsWrittenAsOne() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: cote, type: number, label: Côté}
                        - {id: s, type: calculated, label: Surface, settings: {unit: m², formula: {product: [{field: cote, unit: m}, {field: cote, unit: m}]}}}
                        - {id: r, type: calculated, label: Redevance, settings: {formula: {product: [{field: cote, unit: m²}, {number: 0.1, unit: € par m²}]}}}
                        - {id: f, type: calculated, label: Frais, settings: {formula: {product: [{field: cote, unit: m²}, {number: 0.125, unit: € par m²}]}}}
                        """);
        Answers answers = new Answers(Map.of("cote", "4"));
        assertThat(summary(form, answers, Locale.FRENCH).stream().map(CalculatedTest::plain))
                .contains(
                        "Surface: 16 m² = 4 m × 4 m",
                        "Redevance: 0,40 € = 4 m² × 0,10 € par m²",
                        "Frais: 0,50 € = 4 m² × 0,125 € par m²");
    }

    @Test
    void aRowHasItsOwnAmount() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - id: repas
                          type: group
                          label: Repas
                          fields:
                            - {id: jours, type: number, label: Jours}
                            - id: prix
                              type: calculated
                              label: Prix
                              settings:
                                formula: {product: [{field: jours, unit: jours}, {amount: 3.10}]}
                        """);
        Answers answers =
                bound(
                        form,
                        Answers.NONE,
                        "repas._rows",
                        "2",
                        "repas[0].jours",
                        "4",
                        "repas[1].jours",
                        "1");
        assertThat(summary(form, answers, Locale.FRENCH).getFirst())
                .contains("Prix : 12,40 € = 4 jours × 3,10 €");
        assertThat(forms().settle(form, answers).values().toString())
                .contains("prix=12.40", "prix=3.10");
    }

    private static String fee(Map<String, Object> answers) {
        return forms().settle(TERRACE, new Answers(answers)).text("redevance").orElse(null);
    }

    private static List<String> feeInWords(Map<String, Object> answers, Locale locale) {
        return forms()
                .summary(TERRACE, new Answers(answers), locale)
                .getFirst()
                .lines()
                .getLast()
                .values()
                .stream()
                .map(CalculatedTest::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("[\u00a0\u202f]", " ");
    }

    @Test
    void aUnitTellsOneFromSeveralAsEachLanguageDoes() {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: n, type: number, label: N, settings: {decimals: 1, unit: {fr: jour|jours, en: day|days}}}
                        - {id: x, type: calculated, label: X, settings: {result: number, formula: {product: [{field: n, unit: {fr: jour|jours, en: day|days}}, {number: 2, unit: €}]}}}
                        """);
        assertThat(explained(form, "1", Locale.FRENCH)).contains("N: 1 jour", "1 jour × 2 €");
        assertThat(explained(form, "1,5", Locale.FRENCH)).contains("1,5 jour × ");
        assertThat(explained(form, "4", Locale.FRENCH)).contains("N: 4 jours", "4 jours × ");
        assertThat(explained(form, "1.5", Locale.ENGLISH)).contains("1.5 days × ");
        assertThat(explained(form, "1", Locale.ENGLISH)).contains("N: 1 day", "1 day × ");
    }

    private static String explained(FormDefinition form, String number, Locale locale) {
        return String.join(
                "\n", FormsFixture.summary(form, bound(form, Answers.NONE, "n", number), locale));
    }
}
