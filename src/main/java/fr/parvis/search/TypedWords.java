package fr.parvis.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a person typed into a search field, made into a query that PostgreSQL always accepts. */
public record TypedWords(List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST = 12;

    /** Small words that PostgreSQL's French list lacks. */
    private static final Set<String> STOP_WORDS =
            Set.of(
                    "les", "cet", "cette", "chez", "comme", "comment", "donc", "ou", "où", "plus",
                    "quel", "quelle", "quels", "quelles", "quoi", "sans", "sous", "tous", "tout",
                    "toute", "toutes", "vers", "est", "sont", "dont", "ci", "ça");

    public static TypedWords of(String typed) {
        String shortened = typed.substring(0, Math.min(typed.length(), LONGEST));
        List<String> all =
                Stream.of(shortened.split("[\\s\\h\\p{Cntrl}]+"))
                        .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                        .limit(MOST)
                        .toList();
        var useful = new ArrayList<>(all);
        useful.removeIf(word -> STOP_WORDS.contains(word.toLowerCase(Locale.FRENCH)));
        return new TypedWords(useful.isEmpty() ? all : List.copyOf(useful));
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
