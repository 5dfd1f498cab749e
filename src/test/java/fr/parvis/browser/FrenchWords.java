package fr.parvis.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The French words of the interface, to find those left on an English page. */
final class FrenchWords {

    /** Shorter pieces of a message may stand in any text, whatever its language. */
    private static final int TELLING = 14;

    private static final String ARGUMENT = "\\{[^{}]*(\\{[^{}]*}[^{}]*)*}";

    private final Set<String> whole = new HashSet<>();
    private final Set<String> clean = new HashSet<>();
    private final Set<String> pieces;

    FrenchWords() throws IOException {
        Properties french = new Properties();
        Properties english = new Properties();
        for (Resource bundle :
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*.properties")) {
            boolean translated = bundle.getFilename().endsWith("_en.properties");
            try (var reader =
                    new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
                (translated ? english : french).load(reader);
            }
        }
        Set<String> same =
                english.values().stream().map(it -> plain((String) it)).collect(Collectors.toSet());
        french.values().stream()
                .map(it -> plain((String) it))
                .filter(it -> !same.contains(it))
                .forEach(whole::add);
        String englishText = String.join("\n", same);
        pieces =
                whole.stream()
                        .flatMap(message -> Stream.of(message.split(ARGUMENT)))
                        .map(String::strip)
                        .filter(piece -> piece.length() >= TELLING)
                        .filter(piece -> !englishText.contains(piece))
                        .collect(Collectors.toSet());
    }

    /** Those texts that are French words of the interface, or hold a telling piece of them. */
    List<String> among(List<String> texts) {
        return texts.stream()
                .map(FrenchWords::plain)
                .distinct()
                .filter(text -> !clean.contains(text) && !isClean(text))
                .toList();
    }

    /** Most texts stand on many pages. */
    private boolean isClean(String text) {
        boolean none = !whole.contains(text) && pieces.stream().noneMatch(text::contains);
        if (none) {
            clean.add(text);
        }
        return none;
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }
}
