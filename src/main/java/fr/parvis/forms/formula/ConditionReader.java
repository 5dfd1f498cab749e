package fr.parvis.forms.formula;

import fr.parvis.forms.Condition;
import fr.parvis.forms.DayBound;
import fr.parvis.forms.Mistakes;
import fr.parvis.forms.Setting;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads {@code when}: its form only; the definition reader looks at the fields it names. */
public final class ConditionReader {

    private static final String FORMS =
            "{field: x, is: y}, {field: x, is-not: y}, {field: x, filled: true}, {field: x, above:"
                    + " 3}, {field: x, below: 3}, {field: x, before: today-18y}, {field: x, after:"
                    + " 2026-09-01}, {all: […]}, {any: […]}, {not: …}";

    /** No condition that a person understands is deeper. */
    private static final int DEPTH = 8;

    private ConditionReader() {}

    /** {@link Condition#ALWAYS} where there is none. */
    public static Condition read(Object raw, Mistakes mistakes) {
        return read(raw, DEPTH, mistakes);
    }

    private static Condition read(Object raw, int depth, Mistakes mistakes) {
        if (depth == 0) {
            mistakes.expect("depth", DEPTH);
            return Condition.ALWAYS;
        }
        return switch (raw) {
            case null -> Condition.ALWAYS;
            case Map<?, ?> map when map.size() == 1 -> combined(map, depth, mistakes);
            case Map<?, ?> map when map.size() == 2 && map.get("field") instanceof String field ->
                    about(field, map, mistakes);
            default -> refused(mistakes);
        };
    }

    private static Condition combined(Map<?, ?> map, int depth, Mistakes mistakes) {
        Map.Entry<?, ?> only = map.entrySet().iterator().next();
        String kind = String.valueOf(only.getKey());
        Mistakes at = mistakes.at(kind);
        return switch (only.getValue()) {
            case List<?> list when kind.equals("all") ->
                    new Condition.All(several(list, depth, at));
            case List<?> list when kind.equals("any") ->
                    new Condition.Any(several(list, depth, at));
            case Map<?, ?> one when kind.equals("not") ->
                    new Condition.Not(read(one, depth - 1, at));
            case null, default -> refused(mistakes);
        };
    }

    private static List<Condition> several(List<?> list, int depth, Mistakes at) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> member(list.get(i), depth - 1, at.at(i)))
                .toList();
    }

    private static Condition member(Object raw, int depth, Mistakes at) {
        return raw == null ? refused(at) : read(raw, depth, at);
    }

    private static Condition about(String field, Map<?, ?> map, Mistakes mistakes) {
        if (map.containsKey("is")) {
            return new Condition.Is(field, values(map.get("is")));
        }
        if (map.containsKey("is-not")) {
            return new Condition.Not(new Condition.Is(field, values(map.get("is-not"))));
        }
        if (map.get("filled") instanceof Boolean filled) {
            Condition condition = new Condition.Filled(field);
            return filled ? condition : new Condition.Not(condition);
        }
        return compared(field, map, mistakes);
    }

    private static Condition compared(String field, Map<?, ?> map, Mistakes mistakes) {
        if (map.containsKey("above")) {
            return bound(map.get("above"), mistakes.at("above"))
                    .<Condition>map(bound -> new Condition.Above(field, bound))
                    .orElse(Condition.ALWAYS);
        }
        if (map.containsKey("below")) {
            return bound(map.get("below"), mistakes.at("below"))
                    .<Condition>map(bound -> new Condition.Below(field, bound))
                    .orElse(Condition.ALWAYS);
        }
        if (map.containsKey("before")) {
            return day(map.get("before"), mistakes.at("before"))
                    .<Condition>map(day -> new Condition.Before(field, day, null))
                    .orElse(Condition.ALWAYS);
        }
        return map.containsKey("after")
                ? day(map.get("after"), mistakes.at("after"))
                        .<Condition>map(day -> new Condition.After(field, day, null))
                        .orElse(Condition.ALWAYS)
                : refused(mistakes);
    }

    private static Optional<BigDecimal> bound(Object raw, Mistakes at) {
        Optional<BigDecimal> bound = Setting.number(raw);
        if (bound.isEmpty()) {
            at.expect("decimal");
        }
        return bound;
    }

    private static Optional<DayBound> day(Object raw, Mistakes at) {
        Optional<DayBound> day = DayBound.parse(String.valueOf(raw));
        if (day.isEmpty()) {
            at.expect("day");
        }
        return day;
    }

    /** YAML reads yes and no as true and false. */
    private static List<String> values(Object raw) {
        return switch (raw) {
            case List<?> list -> list.stream().flatMap(one -> values(one).stream()).toList();
            case Boolean yes -> List.of(yes ? "yes" : "no");
            case null -> List.of();
            default -> List.of(raw.toString());
        };
    }

    private static Condition refused(Mistakes mistakes) {
        mistakes.expect("condition", FORMS);
        return Condition.ALWAYS;
    }
}
