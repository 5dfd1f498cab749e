package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.formula.ConditionReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What is true of every form, whatever is answered. */
@Tag("rules")
class FormsPropertiesTest {

    private static final FormDefinition FORM =
            FormsFixture.page(
                    """
                    - {id: a, type: yes-no, label: A}
                    - {id: b, type: number, label: B, required: false}
                    - {id: c, type: date, label: C, required: false}
                    - {id: d, type: choice, label: D, required: false, options: [{value: x, label: X}, {value: y, label: Y}]}
                    """);

    private static final int LEVELS = 4;

    /** Conditions of any shape, evaluated beside their opposite. */
    @Property(tries = 500)
    void aConditionAndItsOppositeNeverBothHold(
            @ForAll("conditions") Map<String, Object> written,
            @ForAll("answers") Map<String, Object> answered) {
        Condition condition =
                ConditionReader.read(written, Mistakes.unheard())
                        .eachLeaf(leaf -> leaf.by(Clock.systemUTC()));
        Answers answers = new Answers(answered);
        assertThat(new Condition.Not(condition).holds(answers))
                .isNotEqualTo(condition.holds(answers));
        assertThat(
                        new Condition.All(List.of(condition, new Condition.Not(condition)))
                                .holds(answers))
                .isFalse();
        assertThat(
                        new Condition.Any(List.of(condition, new Condition.Not(condition)))
                                .holds(answers))
                .isTrue();
        assertThat(
                        ConditionWords.of(
                                        FORM, Language.of(FormsFixture.languages(), Locale.FRENCH))
                                .of(condition))
                .isNotBlank();
    }

    @Provide
    Arbitrary<Map<String, Object>> conditions() {
        Arbitrary<Map<String, Object>> leaves =
                Arbitraries.<Map<String, Object>>of(
                        Map.of("field", "a", "is", true),
                        Map.of("field", "d", "is", List.of("x", "y")),
                        Map.of("field", "d", "is-not", "x"),
                        Map.of("field", "b", "above", 3),
                        Map.of("field", "b", "below", 10.5),
                        Map.of("field", "c", "before", "today-18y"),
                        Map.of("field", "c", "after", "2026-01-01"),
                        Map.of("field", "b", "filled", false));
        return nested(leaves, LEVELS);
    }

    private static Arbitrary<Map<String, Object>> nested(
            Arbitrary<Map<String, Object>> leaves, int levels) {
        if (levels == 0) {
            return leaves;
        }
        Arbitrary<Map<String, Object>> inside = nested(leaves, levels - 1);
        Arbitrary<List<Map<String, Object>>> several = inside.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                leaves,
                several.map(all -> Map.<String, Object>of("all", all)),
                several.map(any -> Map.<String, Object>of("any", any)),
                inside.map(not -> Map.<String, Object>of("not", not)));
    }

    @Provide
    Arbitrary<Map<String, Object>> answers() {
        Arbitrary<Object> any =
                Arbitraries.of(
                        "",
                        "yes",
                        "no",
                        "x",
                        "4",
                        "10,5",
                        "-3",
                        "trois",
                        List.of("x", "y"),
                        List.of(),
                        Map.of("day", "1", "month", "2", "year", "1990"),
                        Map.of("day", "31", "month", "2", "year", "x"),
                        Map.of());
        return Arbitraries.maps(Arbitraries.of("a", "b", "c", "d"), any);
    }

    private static final FormDefinition PRICE =
            FormsFixture.page(
                    """
                    - id: lignes
                      type: group
                      label: Lignes
                      required: false
                      settings: {max: 50}
                      fields:
                        - {id: nombre, type: number, label: N, settings: {decimals: 2}}
                        - {id: prix, type: money, label: P}
                    - id: total
                      type: calculated
                      label: Total
                      settings: {formula: {sum-of: lignes, each: {product: [{field: nombre}, {field: prix, unit: €}]}}}
                    """);

    /** The sum over rows is that of a pocket calculator, and its words begin with it. */
    @Property(tries = 200)
    void aTotalIsTheSumOfItsRows(
            @ForAll @Size(min = 1, max = 20)
                    List<@BigRange(min = "0", max = "9999") @Scale(2) BigDecimal> prices,
            @ForAll @IntRange(min = 0, max = 99) int count) {
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal expected = BigDecimal.ZERO;
        for (BigDecimal price : prices) {
            rows.add(Map.of("nombre", count + "", "prix", price.toPlainString().replace('.', ',')));
            expected = expected.add(price.multiply(BigDecimal.valueOf(count)));
        }
        Answers settled = forms().settle(PRICE, new Answers(Map.of("lignes", rows)));
        assertThat(settled.text("total"))
                .contains(expected.setScale(2, RoundingMode.HALF_UP).toPlainString());
        assertThat(forms().settle(PRICE, settled).values()).isEqualTo(settled.values());
    }

    private static final FormDefinition ROWS =
            FormsFixture.page(
                    """
                    - id: g
                      type: group
                      label: G
                      required: false
                      settings: {max: 9}
                      fields:
                        - {id: n, type: short-text, label: N, required: false}
                        - id: h
                          type: group
                          label: H
                          required: false
                          settings: {max: 9}
                          fields: [{id: m, type: short-text, label: M, required: false}]
                    """);

    /** Rows are added and removed at any place and in any order; no other row ever changes. */
    @Property(tries = 150)
    void aRowKeepsItsKeyAndItsAnswersWhateverHappensToTheOthers(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 5) Integer> presses) {
        Answers answers = Answers.NONE;
        for (int press : presses) {
            Map<String, Object> before = byKey(answers);
            int rows = rows(answers).size();
            String button = press < 3 || rows == 0 ? "add:g" : "remove:g:" + (press % rows);
            answers = post(answers, button);
            Map<String, Object> after = byKey(answers);
            Set<String> stayed =
                    after.keySet().stream().filter(before::containsKey).collect(Collectors.toSet());
            assertThat(stayed.size())
                    .isGreaterThanOrEqualTo(button.equals("add:g") ? rows : rows - 1);
            stayed.forEach(key -> assertThat(after.get(key)).isEqualTo(before.get(key)));
            answers = fill(answers);
        }
    }

    /** Writes the key of each row into it, and an inner row into each. */
    private static Answers fill(Answers answers) {
        List<Map<String, Object>> filled = new ArrayList<>();
        for (Map<String, Object> row : rows(answers)) {
            Map<String, Object> written = new HashMap<>(row);
            written.put("n", row.get("_row"));
            written.putIfAbsent(
                    "h", List.of(Map.of("_row", row.get("_row"), "m", row.get("_row"))));
            filled.add(written);
        }
        return answers.with("g", filled);
    }

    private static Answers post(Answers answers, String button) {
        List<String> posted =
                new ArrayList<>(List.of("do", button, "g._rows", "" + rows(answers).size()));
        List<Map<String, Object>> rows = rows(answers);
        for (int i = 0; i < rows.size(); i++) {
            posted.addAll(List.of("g[" + i + "]._row", rows.get(i).get("_row").toString()));
        }
        return bound(ROWS, answers, posted.toArray(String[]::new));
    }

    private static Map<String, Object> byKey(Answers answers) {
        Map<String, Object> byKey = new HashMap<>();
        rows(answers).forEach(row -> byKey.put(row.get("_row").toString(), row));
        return byKey;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(Answers answers) {
        return answers.value("g") instanceof List<?> rows
                ? (List<Map<String, Object>>) rows
                : List.of();
    }

    /** Every type: what its own page shows, posted again, changes nothing. */
    @Property(tries = 300)
    void whatAPageShowsAndPostsAgainStaysAsItWas(
            @ForAll("texts") String one,
            @ForAll("texts") String two,
            @ForAll("texts") String three) {
        FormDefinition form =
                FormsFixture.page(
                        """
                        - {id: p, type: date-range, label: P}
                        - {id: s, type: time-slot, label: S}
                        - {id: i, type: iban, label: I}
                        - {id: r, type: rna, label: R}
                        - {id: o, type: point, label: O}
                        - {id: m, type: household-member, label: M}
                        - {id: c, type: commune, label: C}
                        """);
        List<String> names =
                List.of(
                        "p.from.day",
                        "p.from.month",
                        "p.to.year",
                        "s.date.day",
                        "s.from",
                        "s.to",
                        "i",
                        "r",
                        "o.address",
                        "o.latitude",
                        "m.firstNames",
                        "m.birthDate.year",
                        "c.typed");
        List<String> posted = new ArrayList<>();
        List<String> texts = List.of(one, two, three);
        for (int i = 0; i < names.size(); i++) {
            posted.addAll(List.of(names.get(i), texts.get(i % 3)));
        }
        Answers answers = bound(form, Answers.NONE, posted.toArray(String[]::new));
        Rendered page = Rendered.page(form, answers, List.of(), Locale.FRENCH);
        for (int i = 0; i < names.size(); i++) {
            assertThat(page.one("//input[@name='" + names.get(i) + "']").getAttribute("value"))
                    .as(names.get(i))
                    .isEqualTo(texts.get(i % 3));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Combinators.combine(
                        Arbitraries.strings().withChars("aé9 €<>&\"'{}’").ofMaxLength(12),
                        Arbitraries.of("", "漢", "12", "W751234567"))
                .as((a, b) -> a + b);
    }
}
