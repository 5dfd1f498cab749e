package fr.parvis.forms;

import fr.parvis.forms.formula.WrittenDate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was answered, as a tree of JSON values under the fields' ids: texts as typed, lists for
 * several choices and repeated groups, maps for composed fields. Immutable.
 *
 * <p>What each type keeps: a text as typed for short and long texts, e-mail, phone, number, money
 * and one choice; {@code yes} or {@code no}; a list of values for several choices; {@code {day,
 * month, year}} for a date; {@code {birthName, usedName, firstNames}}; {@code {street, extra,
 * postalCode, city}}; {@code {city, country}} for a place; a list of {@code {id, name, size}} for
 * files; a list of maps for a group; a plain decimal such as {@code 12.40} for what is calculated.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    /** In an answer of several parts, the one that conditions look at. */
    public static final String CHOICE = "choice";

    /** Where the day of sending is kept; no field has this name, ids hold no underscore. */
    private static final String DAY = "_day";

    /** Where the sources of answers are kept. */
    private static final String SOURCES = "_sources";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,9})?");

    /** A date as forms keep it, from which {@link WrittenDate} reads it back. */
    public static Map<String, String> written(LocalDate day) {
        return Map.of(
                "day",
                String.valueOf(day.getDayOfMonth()),
                "month",
                String.valueOf(day.getMonthValue()),
                "year",
                String.valueOf(day.getYear()));
    }

    /**
     * The answer's texts: one for a text or a choice, several for several choices, none when empty.
     */
    public List<String> texts(String field) {
        return switch (values.get(field)) {
            case null -> List.of();
            case List<?> list -> list.stream().flatMap(Answers::chosen).toList();
            case Map<?, ?> composed -> chosen(composed).toList();
            case Object value -> value.toString().isBlank() ? List.of() : List.of(value.toString());
        };
    }

    public Optional<String> text(String field) {
        return texts(field).stream().findFirst();
    }

    /** A text, or what was chosen in an answer that says more, such as a choice of "other". */
    private static Stream<String> chosen(Object one) {
        return switch (one) {
            case String text -> Stream.of(text);
            case Map<?, ?> parts when parts.get(CHOICE) instanceof String value ->
                    value.isBlank() ? Stream.of() : Stream.of(value);
            case null, default -> Stream.of();
        };
    }

    public boolean filled(String field) {
        return filled(values.get(field));
    }

    private static boolean filled(Object value) {
        return switch (value) {
            case null -> false;
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> map -> map.values().stream().anyMatch(Answers::filled);
            case Object other -> !other.toString().isBlank();
        };
    }

    /** The day of a date; the first one of a period or of a time slot. */
    public Optional<LocalDate> date(String field) {
        Object value = values.get(field);
        return WrittenDate.of(value)
                .or(() -> WrittenDate.in(value, "from"))
                .or(() -> WrittenDate.in(value, "date"));
    }

    /**
     * The day that rules of age, of dates and of rates are measured on: the day these answers were
     * sent, today until then. A request of last year is not judged again on its birthday.
     */
    public LocalDate day(Clock clock) {
        return text(DAY).map(LocalDate::parse).orElseGet(() -> LocalDate.now(clock));
    }

    /** These answers, sent on that day; one that was kept before stays. */
    public Answers sentOn(LocalDate day) {
        return values.containsKey(DAY) ? this : with(DAY, day.toString());
    }

    /** The answer as it is kept, possibly null. */
    public Object value(String field) {
        return values.get(field);
    }

    /** These answers with one that is known from elsewhere, and with its source. */
    public Answers known(String field, Object value, Source source) {
        Map<String, Object> sources = new LinkedHashMap<>();
        if (values.get(SOURCES) instanceof Map<?, ?> kept) {
            kept.forEach((key, one) -> sources.put(key.toString(), one));
        }
        sources.put(field, source.kept(value));
        return with(field, value).with(SOURCES, Map.copyOf(sources));
    }

    /** Where the answer to a field comes from; nothing when somebody typed or changed it. */
    public Optional<Source> source(String field) {
        return values.get(SOURCES) instanceof Map<?, ?> sources
                ? Source.of(sources.get(field), values.get(field))
                : Optional.empty();
    }

    /** These answers with one more, or one less when the value is null. */
    public Answers with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        if (value == null) {
            changed.remove(field);
        } else {
            changed.put(field, value);
        }
        return new Answers(Collections.unmodifiableMap(changed));
    }

    /**
     * What a condition inside a row sees: the row's own answers first, then the form's.
     *
     * @param own ids of the row's fields; the form's answers of the same names are not seen
     */
    public Answers within(Collection<String> own, Map<?, ?> row) {
        Map<String, Object> seen = new HashMap<>(values);
        seen.keySet().removeAll(own);
        own.stream().filter(id -> row.get(id) != null).forEach(id -> seen.put(id, row.get(id)));
        return new Answers(Collections.unmodifiableMap(seen));
    }

    /** A number typed in French or English form (comma or point, spaces between thousands). */
    public Optional<BigDecimal> number(String field) {
        return text(field).flatMap(Answers::parseNumber);
    }

    /**
     * The number somebody typed. Exponents and more than fifteen digits are not numbers here: no
     * person types them, and {@code 1e999999999} would fill the memory when written out.
     */
    public static Optional<BigDecimal> parseNumber(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
