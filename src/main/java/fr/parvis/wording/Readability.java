package fr.parvis.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How hard a French text is to read, by the formula of Kandel and Moles (1958), which is Flesch's
 * for French: {@code 207 − 1.015 × words a sentence − 73.6 × syllables a word}; 100 is very easy, 0
 * very hard. No formula measures level B1: the limits are conventions. Flesch's "fairly difficult"
 * begins at 60 and "difficult" at 50; words of the administration are long ("déclaration",
 * "municipal") without being unknown, so that a text is told hard under {@value #HARD}, when it has
 * {@value #ENOUGH} words at least (shorter ones vary too much), and a sentence from {@value
 * #LONG_SENTENCE} words on (easy-to-read guides ask for 15 to 20).
 *
 * @param score of Kandel and Moles
 */
public record Readability(double score, int words) {

    static final int HARD = 50;
    static final int ENOUGH = 30;
    static final int LONG_SENTENCE = 28;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;:](?=\\s|$)|\\n+");
    private static final Pattern NOT_TEXT =
            Pattern.compile("[*_#>|`]+|\\(https?[^)]*\\)|https?\\S+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:-[\\p{L}\\d]+)*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyœæ]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<=[a-z]{2})(?:e|es|ent)$");

    /**
     * @param words how many
     * @param beginning the first ones
     */
    public record Sentence(int words, String beginning) {}

    /** Empty for a text too short to be judged. */
    public static Optional<Readability> of(String text) {
        List<String> sentences = sentences(text);
        List<String> words = sentences.stream().flatMap(one -> words(one).stream()).toList();
        if (words.size() < ENOUGH) {
            return Optional.empty();
        }
        double syllables = words.stream().mapToInt(Readability::syllables).sum();
        double length = (double) words.size() / sentences.size();
        return Optional.of(
                new Readability(
                        207 - 1.015 * length - 73.6 * syllables / words.size(), words.size()));
    }

    public boolean hard() {
        return score < HARD;
    }

    /** The longest sentence, where it is too long. */
    public static Optional<Sentence> hardSentence(String text) {
        return sentences(text).stream()
                .map(one -> new Sentence(words(one).size(), beginning(one)))
                .filter(one -> one.words() >= LONG_SENTENCE)
                .max((one, other) -> Integer.compare(one.words(), other.words()));
    }

    private static String beginning(String sentence) {
        String[] words = sentence.strip().split("\\s+");
        return String.join(" ", Arrays.copyOf(words, Math.min(8, words.length))) + "…";
    }

    private static List<String> sentences(String text) {
        return SENTENCE_END
                .splitAsStream(NOT_TEXT.matcher(text).replaceAll(" "))
                .filter(one -> !words(one).isEmpty())
                .toList();
    }

    /** How many words a sentence has. */
    public static int length(String sentence) {
        return words(NOT_TEXT.matcher(sentence).replaceAll(" ")).size();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    /** Groups of vowels, the silent ending left out; at least one. */
    static int syllables(String word) {
        String sounded = SILENT_END.matcher(Wording.plain(word)).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(sounded).results().count());
    }
}
