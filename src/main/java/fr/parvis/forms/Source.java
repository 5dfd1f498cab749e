package fr.parvis.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an answer comes from that nobody typed.
 *
 * @param key of the sentence that says so, for example {@code forms.source.account}
 * @param detail a word in it, for example the number of a request; or empty
 * @param day in it, for example that of the request; or null
 */
public record Source(String key, String detail, LocalDate day) {

    public static final Source ACCOUNT = new Source("forms.source.account", "", null);
    public static final Source FRANCE_CONNECT = new Source("forms.source.france-connect", "", null);
    public static final Source MANDATE = new Source("forms.source.mandate", "", null);
    public static final Source COMPANIES = new Source("forms.source.companies", "", null);
    public static final Source FAMILY_QUOTIENT =
            new Source("forms.source.family-quotient", "", null);

    /** An earlier request of the same person. */
    public static Source request(String number, LocalDate day) {
        return new Source("forms.source.request", number, day);
    }

    public String in(Language language) {
        List<Object> arguments = new ArrayList<>();
        if (!detail.isEmpty()) {
            arguments.add(detail);
        }
        if (day != null) {
            arguments.add(language.format().date(day));
        }
        return language.words().get(key, arguments.toArray());
    }

    Map<String, Object> kept(Object value) {
        return Map.of(
                "key",
                key,
                "detail",
                detail,
                "day",
                day == null ? "" : day.toString(),
                "value",
                value);
    }

    /** The source of a value, unless it was changed since. */
    static Optional<Source> of(Object kept, Object value) {
        return kept instanceof Map<?, ?> map
                        && map.get("key") instanceof String key
                        && map.get("detail") instanceof String detail
                        && map.get("value") != null
                        && map.get("value").equals(value)
                ? Optional.of(new Source(key, detail, day(map.get("day"))))
                : Optional.empty();
    }

    private static LocalDate day(Object kept) {
        return kept instanceof String day && !day.isEmpty() ? LocalDate.parse(day) : null;
    }
}
