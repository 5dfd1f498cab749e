package fr.parvis.forms;

import java.util.Map;
import java.util.Optional;

/**
 * Where an answer comes from that nobody typed.
 *
 * @param key of the sentence that says so, for example {@code forms.source.account}
 * @param detail a word in it, for example the number of a request; or empty
 */
public record Source(String key, String detail) {

    public static final Source ACCOUNT = new Source("forms.source.account", "");
    public static final Source COMPANIES = new Source("forms.source.companies", "");
    public static final Source FAMILY_QUOTIENT = new Source("forms.source.family-quotient", "");

    public static Source request(String number) {
        return new Source("forms.source.request", number);
    }

    String in(Language language) {
        return detail.isEmpty() ? language.words().get(key) : language.words().get(key, detail);
    }

    Map<String, Object> kept(Object value) {
        return Map.of("key", key, "detail", detail, "value", value);
    }

    /** The source of a value, unless it was changed since. */
    static Optional<Source> of(Object kept, Object value) {
        return kept instanceof Map<?, ?> map
                        && map.get("key") instanceof String key
                        && map.get("detail") instanceof String detail
                        && map.get("value") != null
                        && map.get("value").equals(value)
                ? Optional.of(new Source(key, detail))
                : Optional.empty();
    }
}
