package fr.parvis.procedures.doctor;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.Finding;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.ui.Languages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Where checks write what they found, in both languages. */
public final class Notes {

    private static final String KEYS = "procedures.doctor.";

    private final Languages languages;
    private final List<Finding> found = new ArrayList<>();

    public Notes(Languages languages) {
        this.languages = languages;
    }

    /**
     * It cannot be published like that.
     *
     * @param path where, for example {@code form.pages[1].fields[0]}; empty for the whole
     * @param key of the sentence after {@code procedures.doctor.}; the reason is under {@code
     *     KEY.why}
     * @param arguments of both; a {@link LocalizedText} is said in the reader's language
     */
    public void error(String path, String key, Object... arguments) {
        add(Level.ERROR, path, key, arguments);
    }

    /** It is published only by somebody who says to have read this. */
    public void warn(String path, String key, Object... arguments) {
        add(Level.WARNING, path, key, arguments);
    }

    public void advise(String path, String key, Object... arguments) {
        add(Level.ADVICE, path, key, arguments);
    }

    /** The worst first; of one level, in the order they were found. */
    public List<Finding> found() {
        return found.stream()
                .distinct()
                .sorted((one, other) -> one.level().compareTo(other.level()))
                .toList();
    }

    private void add(Level level, String path, String key, Object... arguments) {
        found.add(
                new Finding(
                        level,
                        path,
                        say(KEYS + key, arguments),
                        say(KEYS + key + ".why", arguments)));
    }

    private LocalizedText say(String key, Object... arguments) {
        return new LocalizedText(
                say(key, Locale.FRENCH, arguments), say(key, Locale.ENGLISH, arguments));
    }

    private String say(String key, Locale locale, Object... arguments) {
        Object[] told =
                Arrays.stream(arguments)
                        .map(one -> one instanceof LocalizedText text ? text.in(locale) : one)
                        .toArray();
        return languages.words(locale).get(key, told);
    }
}
