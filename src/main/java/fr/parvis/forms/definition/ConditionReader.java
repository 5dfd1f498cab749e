package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.Mistakes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reads {@code when}: its form only; {@link Guards} looks at the fields it names. */
final class ConditionReader {

    private static final String FORMS =
            "{field: x, is: y}, {field: x, is-not: y}, {field: x, filled: true}, {field: x, above:"
                    + " 3}, {all: […]}, {any: […]}, {not: …}";

    private ConditionReader() {}

    static Condition read(Object raw, Mistakes mistakes) {
        return switch (raw) {
            case null -> Condition.ALWAYS;
            case Map<?, ?> map when map.size() == 1 -> combined(map, mistakes);
            case Map<?, ?> map when map.size() == 2 && map.get("field") instanceof String field ->
                    about(field, map, mistakes);
            default -> refused(mistakes);
        };
    }

    private static Condition combined(Map<?, ?> map, Mistakes mistakes) {
        Map.Entry<?, ?> only = map.entrySet().iterator().next();
        String kind = String.valueOf(only.getKey());
        Mistakes at = mistakes.at(kind);
        return switch (only.getValue()) {
            case List<?> list when kind.equals("all") -> new Condition.All(several(list, at));
            case List<?> list when kind.equals("any") -> new Condition.Any(several(list, at));
            case Map<?, ?> one when kind.equals("not") -> new Condition.Not(read(one, at));
            case null, default -> refused(mistakes);
        };
    }

    private static List<Condition> several(List<?> list, Mistakes at) {
        return IntStream.range(0, list.size())
                .mapToObj(i -> member(list.get(i), at.at(i)))
                .toList();
    }

    private static Condition member(Object raw, Mistakes at) {
        return raw == null ? refused(at) : read(raw, at);
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
        return map.get("above") instanceof Number bound
                ? new Condition.Above(field, new BigDecimal(bound.toString()))
                : refused(mistakes);
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
