package fr.parvis.procedures.reading;

import fr.parvis.procedures.PublishRefused.Mistake;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;

/** What is wrong in one text, gathered to be told all at once, from the first line to the last. */
final class Mistakes {

    /** In French only: these sentences are for who writes procedures, whose texts are French. */
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("messages.procedures", Locale.ROOT);

    private final Set<Mistake> found = new LinkedHashSet<>();

    static String word(String key) {
        return WORDS.getString("procedures.mistake." + key);
    }

    void add(int line, String path, String key, Object... arguments) {
        String pattern = word(key);
        found.add(
                new Mistake(
                        line,
                        path,
                        arguments.length == 0
                                ? pattern
                                : new MessageFormat(pattern, Locale.FRENCH).format(arguments)));
    }

    void add(Mistake mistake) {
        found.add(mistake);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** First words of the paths, for example {@code circuit}: the parts not worth reading on. */
    Set<String> parts() {
        return found.stream()
                .map(mistake -> mistake.path().split("[.\\[]", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Mistake> sorted() {
        return found.stream().sorted(Comparator.comparingInt(Mistake::line)).toList();
    }
}
