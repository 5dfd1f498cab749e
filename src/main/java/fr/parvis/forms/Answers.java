package fr.parvis.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was answered, as a tree of JSON values under the fields' ids: texts as typed, lists for
 * several choices and repeated groups, maps for composed fields. Immutable.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    /**
     * The answer's texts: one for a text or a choice, several for several choices, none when empty.
     */
    public List<String> texts(String field) {
        return switch (values.get(field)) {
            case null -> List.of();
            case List<?> list ->
                    list.stream().filter(String.class::isInstance).map(String.class::cast).toList();
            case Object value -> value.toString().isBlank() ? List.of() : List.of(value.toString());
        };
    }

    public Optional<String> text(String field) {
        return texts(field).stream().findFirst();
    }

    public boolean filled(String field) {
        return switch (values.get(field)) {
            case null -> false;
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map ->
                    map.values().stream().anyMatch(v -> v != null && !v.toString().isBlank());
            case Object value -> !value.toString().isBlank();
        };
    }

    /** A number typed in French or English form (comma or point, spaces between thousands). */
    public Optional<BigDecimal> number(String field) {
        return text(field).flatMap(Answers::parseNumber);
    }

    public static Optional<BigDecimal> parseNumber(String typed) {
        try {
            return Optional.of(
                    new BigDecimal(typed.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.')));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
