package fr.parvis.assistant.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without accents, capitals, punctuation and elided articles: {@code l’école} is ecole. */
public final class Plain {

    private static final int LONGEST = 500;
    private static final Pattern ELIDED =
            Pattern.compile("\\b(?:[ldjmtscn]|qu|jusqu|lorsqu)['’ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private Plain() {}

    /** Of a question, or of as much of it as anybody asks. */
    public static List<String> words(String text) {
        return allWords(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    /** However long the text is. */
    public static List<String> allWords(String text) {
        return Arrays.stream(BETWEEN.split(withoutMarks(text)))
                .filter(word -> !word.isEmpty())
                .map(Plain::withoutRepeats)
                .toList();
    }

    private static String withoutMarks(String text) {
        String low = ELIDED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String apart = Normalizer.normalize(low, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").replace("œ", "oe").replace("æ", "ae");
    }

    /** {@code ouverttttt}: no French word has a letter three times running. */
    private static String withoutRepeats(String word) {
        return word.replaceAll("([a-z])\\1{2,}", "$1");
    }
}
