package fr.parvis.site.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Words of the administration, and simpler ones: the list {@code site/mots-simples.txt}, which is
 * our own.
 */
final class PlainWords {

    private static final Map<String, String> SIMPLER = read();

    /** The longest first, so that "dans le cadre de" is not found as "cadre". */
    private static final Pattern ANY =
            Pattern.compile(
                    SIMPLER.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .map(Pattern::quote)
                            .collect(
                                    Collectors.joining(
                                            "|", "(?iu)(?<![\\p{L}\\d])(?:", ")(?![\\p{L}\\d])")));

    private PlainWords() {}

    /** What was found, as it was written, and what says the same. */
    record Found(String words, String simpler) {}

    static int known() {
        return SIMPLER.size();
    }

    static List<Found> in(String text) {
        return ANY.matcher(text.replace('\'', '’'))
                .results()
                .map(
                        found ->
                                new Found(
                                        text.substring(found.start(), found.end()),
                                        SIMPLER.get(found.group().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private static Map<String, String> read() {
        try {
            var words = new LinkedHashMap<String, String>();
            new ClassPathResource("site/mots-simples.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .forEach(pair -> words.put(pair[0].strip(), pair[1].strip()));
            return words;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
