package fr.parvis.forms;

import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A named, typed value that a definition may give to a field type, under {@code settings}. Reading
 * a value that was read before changes nothing, so definitions may hold either form.
 */
public record Setting<T>(
        String name, boolean needed, Reader<T> reader, Look look, List<String> values) {

    /** How a form asks for a value; what stands in OWN has a notation of its own. */
    public enum Look {
        WHOLE,
        DECIMAL,
        FLAG,
        TEXT,
        WORDS,
        ONE_OF,
        SOME_OF,
        OWN
    }

    /** Before the point, and after it. */
    private static final int DIGITS = 15;

    public Setting(String name, Reader<T> reader) {
        this(name, false, reader, Look.OWN, List.of());
    }

    private Setting(String name, Look look, Reader<T> reader, String... values) {
        this(name, false, reader, look, List.of(values));
    }

    /** The same, without which a definition is not complete. */
    public Setting<T> asNeeded() {
        return new Setting<>(name, true, reader, look, values);
    }

    /** Reads a value of the parsed YAML; says what was expected where it does not fit. */
    public interface Reader<T> {
        Optional<T> read(Object raw, Mistakes mistakes);
    }

    public Optional<T> of(FieldDefinition field) {
        return Optional.ofNullable(field.settings().get(name))
                .flatMap(raw -> reader.read(raw, Mistakes.unheard()));
    }

    public static Setting<Integer> whole(String name) {
        return new Setting<>(
                name,
                Look.WHOLE,
                (raw, mistakes) ->
                        found(
                                raw instanceof Integer whole && whole >= 0 ? whole : null,
                                mistakes,
                                "whole"));
    }

    public static Setting<BigDecimal> decimal(String name) {
        return new Setting<>(
                name,
                Look.DECIMAL,
                (raw, mistakes) -> found(number(raw).orElse(null), mistakes, "decimal"));
    }

    /**
     * A number of a definition that can be counted with: not one so big that it would fill the
     * memory when written out, nor the infinity that YAML makes of it.
     */
    public static Optional<BigDecimal> number(Object raw) {
        if (!(raw instanceof Number number) || !Double.isFinite(number.doubleValue())) {
            return Optional.empty();
        }
        BigDecimal decimal = new BigDecimal(number.toString());
        boolean countable =
                decimal.precision() - decimal.scale() <= DIGITS && decimal.scale() <= DIGITS;
        return countable ? Optional.of(decimal) : Optional.empty();
    }

    public static Setting<Boolean> flag(String name) {
        return new Setting<>(
                name,
                Look.FLAG,
                (raw, mistakes) ->
                        found(raw instanceof Boolean flag ? flag : null, mistakes, "flag"));
    }

    public static Setting<String> text(String name) {
        return new Setting<>(
                name,
                Look.TEXT,
                (raw, mistakes) ->
                        found(
                                raw instanceof String text && !text.isBlank() ? text : null,
                                mistakes,
                                "text"));
    }

    /** A text in French, or {@code {fr: …, en: …}}. */
    public static Setting<LocalizedText> words(String name) {
        return new Setting<>(
                name,
                Look.WORDS,
                (raw, mistakes) -> found(localized(raw).orElse(null), mistakes, "words"));
    }

    public static Setting<Pattern> pattern(String name) {
        return new Setting<>(
                name,
                Look.TEXT,
                (raw, mistakes) -> found(compiled(raw).orElse(null), mistakes, "pattern"));
    }

    public static Setting<String> oneOf(String name, String... values) {
        List<String> allowed = List.of(values);
        return new Setting<>(
                name,
                Look.ONE_OF,
                (raw, mistakes) ->
                        found(
                                raw instanceof String text && allowed.contains(text) ? text : null,
                                mistakes,
                                "one-of",
                                String.join(", ", allowed)),
                values);
    }

    public static Setting<List<String>> someOf(String name, String... values) {
        List<String> allowed = List.of(values);
        return new Setting<>(
                name,
                Look.SOME_OF,
                (raw, mistakes) ->
                        found(
                                raw instanceof List<?> list && allowed.containsAll(list)
                                        ? list.stream().map(String.class::cast).toList()
                                        : null,
                                mistakes,
                                "some-of",
                                String.join(", ", Arrays.asList(values))),
                values);
    }

    /** A text in French, or {@code {fr: …, en: …}}; nothing when it is neither. */
    public static Optional<LocalizedText> localized(Object raw) {
        return switch (raw) {
            case LocalizedText read -> Optional.of(read);
            case String french when !french.isBlank() -> Optional.of(LocalizedText.of(french));
            case Map<?, ?> map
                    when map.get("fr") instanceof String french
                            && !french.isBlank()
                            && List.of("fr", "en").containsAll(map.keySet()) ->
                    Optional.of(
                            new LocalizedText(
                                    french, map.get("en") instanceof String en ? en : null));
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Pattern> compiled(Object raw) {
        try {
            return switch (raw) {
                case Pattern read -> Optional.of(read);
                case String text -> Optional.of(Pattern.compile(text));
                default -> Optional.empty();
            };
        } catch (PatternSyntaxException notAPattern) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> found(
            T value, Mistakes mistakes, String expected, Object... arguments) {
        if (value == null) {
            mistakes.expect(expected, arguments);
        }
        return Optional.ofNullable(value);
    }
}
