package fr.parvis.forms.formula;

import fr.parvis.forms.Condition;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import fr.parvis.forms.Tariffs;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads a formula from a definition's maps, see {@code docs/procedures.md}. */
public final class FormulaReader {

    public static final Setting<Formula> FORMULA =
            new Setting<Formula>("formula", FormulaReader::whole).asNeeded();

    private static final LocalizedText EURO = LocalizedText.of("€");

    private static final List<String> KINDS =
            List.of(
                    "number",
                    "amount",
                    "field",
                    "count",
                    "days-between",
                    "days",
                    "hours-between",
                    "age",
                    "table",
                    "tariff",
                    "if",
                    "sum",
                    "sum-of",
                    "product",
                    "minus",
                    "divide",
                    "min",
                    "max",
                    "round",
                    "ceil",
                    "floor");

    private static final Map<String, List<String>> EXTRA_KEYS =
            Map.of(
                    "number", List.of("unit"),
                    "field", List.of("unit"),
                    "count", List.of("unit"),
                    "age", List.of("at"),
                    "table", List.of("values", "unit"),
                    "tariff", List.of("by"),
                    "if", List.of("then", "else"),
                    "sum-of", List.of("each"),
                    "round", List.of("decimals"));

    private FormulaReader() {}

    private static Optional<Formula> whole(Object raw, Mistakes mistakes) {
        return raw instanceof Formula || FormulaSize.fits(raw, mistakes)
                ? read(raw, mistakes)
                : Optional.empty();
    }

    static Optional<Formula> read(Object raw, Mistakes mistakes) {
        return switch (raw) {
            case Formula read -> Optional.of(read);
            case Number number -> constant(number, null, mistakes);
            case Map<?, ?> map -> kind(map, mistakes).flatMap(kind -> node(kind, map, mistakes));
            case null, default -> refused(mistakes, "formula");
        };
    }

    /** The one word of a node that is the name of an operation. */
    private static Optional<String> kind(Map<?, ?> map, Mistakes mistakes) {
        List<String> kinds = KINDS.stream().filter(map::containsKey).toList();
        return kinds.size() == 1
                ? Optional.of(kinds.getFirst())
                : refused(mistakes, "formula-kind", String.join(", ", KINDS));
    }

    private static Optional<? extends Formula> node(String kind, Map<?, ?> map, Mistakes mistakes) {
        Object content = map.get(kind);
        Mistakes at = mistakes.at(kind);
        only(map, EXTRA_KEYS.getOrDefault(kind, List.of()), kind, mistakes);
        return switch (kind) {
            case "number" -> constant(content, unit(map), at);
            case "amount" -> constant(content, EURO, at);
            case "field" -> id(content, at).map(id -> new Reading.Field(id, unit(map)));
            case "count" -> id(content, at).map(id -> new Reading.Count(id, unit(map)));
            case "days-between" -> days(content, at);
            case "days" -> id(content, at).map(Reading.Days::new);
            case "hours-between" -> id(content, at).map(Reading.HoursBetween::new);
            case "age" -> age(content, map, mistakes);
            case "table" -> table(content, map, mistakes);
            case "tariff" -> tariff(content, map, mistakes);
            case "if" -> choice(content, map, mistakes);
            case "sum-of" -> sumOf(content, map, mistakes);
            case "divide" -> divide(content, at);
            case "round" -> round(content, map, mistakes);
            case "ceil" -> whole(content, RoundingMode.CEILING, at);
            case "floor" -> whole(content, RoundingMode.FLOOR, at);
            default -> parts(content, at).map(maker(kind));
        };
    }

    private static Function<List<Formula>, Formula> maker(String kind) {
        return switch (kind) {
            case "sum" -> Formula.Sum::new;
            case "product" -> Formula.Product::new;
            case "minus" -> Formula.Minus::new;
            case "min" -> Formula.Min::new;
            case "max" -> Formula.Max::new;
            default -> throw new IllegalArgumentException("no formula " + kind);
        };
    }

    private static Optional<Formula> constant(Object content, LocalizedText unit, Mistakes at) {
        return Setting.number(content)
                .<Optional<Formula>>map(number -> Optional.of(new Formula.Constant(number, unit)))
                .orElseGet(() -> refused(at, "decimal"));
    }

    private static Optional<String> id(Object content, Mistakes at) {
        return content instanceof String id ? Optional.of(id) : refused(at, "field-id");
    }

    private static Optional<Formula> days(Object content, Mistakes at) {
        return content instanceof List<?> dates
                        && dates.size() == 2
                        && dates.stream().allMatch(String.class::isInstance)
                ? Optional.of(new Reading.DaysBetween((String) dates.get(0), (String) dates.get(1)))
                : refused(at, "two-dates");
    }

    private static Optional<Formula> age(Object content, Map<?, ?> map, Mistakes mistakes) {
        Object at = map.get("at");
        boolean today = at == null || "today".equals(at);
        Optional<String> day = today ? Optional.empty() : id(at, mistakes.at("at"));
        return id(content, mistakes.at("age"))
                .map(birth -> new Reading.Age(birth, day.orElse(null), null));
    }

    private static Optional<Formula> table(Object content, Map<?, ?> map, Mistakes mistakes) {
        Optional<String> field = id(content, mistakes.at("table"));
        if (!(map.get("values") instanceof Map<?, ?> values)
                || values.isEmpty()
                || !values.values().stream().allMatch(one -> Setting.number(one).isPresent())) {
            return refused(mistakes.at("values"), "table-values");
        }
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        values.forEach(
                (value, number) ->
                        numbers.put(value.toString(), Setting.number(number).orElseThrow()));
        return field.map(id -> new Reading.Table(id, Map.copyOf(numbers), unit(map)));
    }

    private static Optional<Formula> tariff(Object content, Map<?, ?> map, Mistakes mistakes) {
        Object by = map.get("by");
        if (by != null && !(by instanceof String)) {
            return refused(mistakes.at("by"), "field-id");
        }
        return id(content, mistakes.at("tariff"))
                .map(id -> new Reading.Tariffed(id, (String) by, Tariffs.NONE, null));
    }

    private static Optional<Formula> choice(Object content, Map<?, ?> map, Mistakes mistakes) {
        Condition condition = ConditionReader.read(content, mistakes.at("if"));
        if (condition.equals(Condition.ALWAYS)) {
            return refused(mistakes.at("if"), "formula-condition");
        }
        Object otherwise = map.get("else");
        Optional<Formula> last =
                otherwise == null ? Optional.empty() : read(otherwise, mistakes.at("else"));
        return read(map.get("then"), mistakes.at("then"))
                .map(then -> new Formula.If(condition, then, last.orElse(null)));
    }

    private static Optional<Formula> sumOf(Object content, Map<?, ?> map, Mistakes mistakes) {
        return id(content, mistakes.at("sum-of"))
                .flatMap(
                        group ->
                                read(map.get("each"), mistakes.at("each"))
                                        .map(each -> new Formula.SumOf(group, Set.of(), each)));
    }

    private static Optional<Formula> divide(Object content, Mistakes at) {
        Optional<List<Formula>> parts = parts(content, at);
        if (parts.isPresent() && parts.get().size() != 2) {
            return refused(at, "formula-pair");
        }
        if (parts.isPresent()
                && parts.get().getLast() instanceof Formula.Constant by
                && by.number().signum() == 0) {
            return refused(at.at(1), "not-zero");
        }
        return parts.map(Formula.Divide::new);
    }

    private static Optional<Formula> round(Object content, Map<?, ?> map, Mistakes mistakes) {
        if (!(map.get("decimals") instanceof Integer decimals) || decimals < 0 || decimals > 6) {
            return refused(mistakes.at("decimals"), "decimals");
        }
        return read(content, mistakes.at("round"))
                .map(part -> new Formula.Round(part, decimals, RoundingMode.HALF_UP));
    }

    private static Optional<Formula> whole(Object content, RoundingMode mode, Mistakes at) {
        return read(content, at).map(part -> new Formula.Round(part, 0, mode));
    }

    private static Optional<List<Formula>> parts(Object content, Mistakes at) {
        if (!(content instanceof List<?> list) || list.size() < 2) {
            return refused(at, "formula-parts");
        }
        List<Optional<Formula>> read =
                IntStream.range(0, list.size()).mapToObj(i -> read(list.get(i), at.at(i))).toList();
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().map(Optional::orElseThrow).toList())
                : Optional.empty();
    }

    private static LocalizedText unit(Map<?, ?> map) {
        return Setting.localized(map.get("unit")).orElse(null);
    }

    private static <T> Optional<T> refused(Mistakes mistakes, String expected, Object... values) {
        mistakes.expect(expected, values);
        return Optional.empty();
    }

    private static void only(Map<?, ?> map, List<String> extra, String kind, Mistakes mistakes) {
        map.keySet().stream()
                .map(Object::toString)
                .filter(key -> !key.equals(kind) && !extra.contains(key))
                .forEach(key -> mistakes.at(key).expect("nothing-else", kind));
    }
}
