package fr.parvis.forms.formula;

import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads a formula from a definition's maps, see {@code docs/procedures.md}. */
public final class FormulaReader {

    public static final Setting<Formula> FORMULA =
            new Setting<Formula>("formula", FormulaReader::read).asNeeded();

    private static final LocalizedText EURO = LocalizedText.of("€");

    private static final List<String> KINDS =
            List.of(
                    "number",
                    "amount",
                    "field",
                    "count",
                    "days-between",
                    "table",
                    "sum",
                    "product",
                    "minus",
                    "min",
                    "max",
                    "round");

    private static final Map<String, List<String>> EXTRA_KEYS =
            Map.of(
                    "number", List.of("unit"),
                    "field", List.of("unit"),
                    "count", List.of("unit"),
                    "table", List.of("values", "unit"),
                    "round", List.of("decimals"));

    private FormulaReader() {}

    static Optional<Formula> read(Object raw, Mistakes mistakes) {
        return switch (raw) {
            case Formula read -> Optional.of(read);
            case Number number -> Optional.of(new Formula.Constant(decimal(number), null));
            case Map<?, ?> map -> kind(map, mistakes).flatMap(kind -> node(kind, map, mistakes));
            case null, default -> refused(mistakes, "formula");
        };
    }

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
            case "field" -> id(content, at).map(id -> new Formula.Field(id, unit(map)));
            case "count" -> id(content, at).map(id -> new Formula.Count(id, unit(map)));
            case "days-between" -> days(content, at);
            case "table" -> table(content, map, mistakes);
            case "round" -> round(content, map, mistakes);
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
        return content instanceof Number number
                ? Optional.of(new Formula.Constant(decimal(number), unit))
                : refused(at, "decimal");
    }

    private static Optional<String> id(Object content, Mistakes at) {
        return content instanceof String id ? Optional.of(id) : refused(at, "field-id");
    }

    private static Optional<Formula> days(Object content, Mistakes at) {
        return content instanceof List<?> dates
                        && dates.size() == 2
                        && dates.stream().allMatch(String.class::isInstance)
                ? Optional.of(new Formula.DaysBetween((String) dates.get(0), (String) dates.get(1)))
                : refused(at, "two-dates");
    }

    private static Optional<Formula> table(Object content, Map<?, ?> map, Mistakes mistakes) {
        Optional<String> field = id(content, mistakes.at("table"));
        if (!(map.get("values") instanceof Map<?, ?> values)
                || values.isEmpty()
                || !values.values().stream().allMatch(Number.class::isInstance)) {
            return refused(mistakes.at("values"), "table-values");
        }
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        values.forEach((value, number) -> numbers.put(value.toString(), decimal((Number) number)));
        return field.map(id -> new Formula.Table(id, Map.copyOf(numbers), unit(map)));
    }

    private static Optional<Formula> round(Object content, Map<?, ?> map, Mistakes mistakes) {
        if (!(map.get("decimals") instanceof Integer decimals) || decimals < 0 || decimals > 6) {
            return refused(mistakes.at("decimals"), "decimals");
        }
        return read(content, mistakes.at("round")).map(part -> new Formula.Round(part, decimals));
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

    private static BigDecimal decimal(Number number) {
        return new BigDecimal(number.toString());
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
