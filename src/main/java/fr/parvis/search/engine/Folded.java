package fr.parvis.search.engine;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words without what people forget: accents, capitals, ligatures, plurals. */
final class Folded {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    /** Words that join others. */
    private static final Set<String> SMALL =
            Set.of(
                    "a",
                    "au",
                    "aux",
                    "avec",
                    "ce",
                    "ces",
                    "chez",
                    "comment",
                    "d",
                    "dans",
                    "de",
                    "des",
                    "du",
                    "en",
                    "est",
                    "et",
                    "faire",
                    "faut",
                    "il",
                    "j",
                    "je",
                    "l",
                    "la",
                    "le",
                    "les",
                    "ma",
                    "mes",
                    "mon",
                    "ou",
                    "par",
                    "pour",
                    "qu",
                    "que",
                    "quel",
                    "quelle",
                    "quels",
                    "quelles",
                    "s",
                    "sa",
                    "sans",
                    "se",
                    "ses",
                    "son",
                    "sur",
                    "un",
                    "une",
                    "veux",
                    "voudrais",
                    "the",
                    "of",
                    "an",
                    "to",
                    "for",
                    "my",
                    "how",
                    "i",
                    "in",
                    "on",
                    "want",
                    "where",
                    "do",
                    "get");

    private Folded() {}

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    /** As written, in order. */
    static List<String> split(String text) {
        return Arrays.stream(BETWEEN.split(text)).filter(word -> !word.isEmpty()).toList();
    }

    /** Those that say something, singular. */
    static List<String> roots(String text) {
        return split(fold(text)).stream()
                .filter(word -> !SMALL.contains(word))
                .map(Folded::root)
                .toList();
    }

    static boolean isSmall(String word) {
        return SMALL.contains(fold(word));
    }

    /** Rough, but the same on both sides of every comparison. */
    static String root(String word) {
        boolean plural = word.length() > 3 && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
