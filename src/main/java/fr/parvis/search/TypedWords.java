package fr.parvis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person typed into a search field, made into a query that PostgreSQL always accepts. */
public record TypedWords(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST = 12;

    private static final Pattern TELEPHONE =
            Pattern.compile("(?<!\\d)(?:(?:\\+|00)33[\\h.-]?|0)[1-9](?:[\\h.-]?\\d){8}(?!\\d)");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");

    /** Small words that PostgreSQL's French list lacks. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    "les", "cet", "cette", "chez", "comme", "comment", "donc", "ou", "où", "plus",
                    "quel", "quelle", "quels", "quelles", "quoi", "sans", "sous", "tous", "tout",
                    "toute", "toutes", "vers", "est", "sont", "dont", "ci", "ça");

    public static TypedWords of(String typed) {
        String shortened = contacts(typed.substring(0, Math.min(typed.length(), LONGEST)));
        List<String> all =
                Stream.of(shortened.split("[\\s\\h\\p{Cntrl}]+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .limit(MOST)
                        .toList();
        var useful = new ArrayList<>(all);
        useful.removeIf(word -> STOP_WORDS.contains(word.toLowerCase(Locale.FRENCH)));
        return new TypedWords(useful.isEmpty() ? all : List.copyOf(useful));
    }

    /**
     * A text with its telephone numbers as ten digits, however they are written, and its e-mail
     * addresses in their parts, since PostgreSQL takes a whole one for one word.
     */
    public static String contacts(String text) {
        String called = TELEPHONE.matcher(text).replaceAll(TypedWords::tenDigits);
        return EMAIL.matcher(called)
                .replaceAll(email -> email.group().replaceAll("[^\\p{L}\\p{N}]+", " "));
    }

    private static String tenDigits(MatchResult number) {
        String digits = number.group().replaceAll("\\D", "");
        return "0" + digits.substring(digits.length() - 9);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Long enough for two letters out of place to leave something to compare. */
    boolean mayBeMistyped() {
        return plain().codePoints().filter(Character::isLetterOrDigit).count() >= 4;
    }

    /** Every word is needed; the last may be the beginning of one, as it is still being typed. */
    String query() {
        return IntStream.range(0, words.size())
                .mapToObj(i -> quoted(words.get(i)) + (i == words.size() - 1 ? ":*" : ""))
                .collect(Collectors.joining(" & "));
    }

    String plain() {
        return String.join(" ", words);
    }

    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
