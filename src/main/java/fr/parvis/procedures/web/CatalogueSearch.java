package fr.parvis.procedures.web;

import fr.parvis.kernel.Typing;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds procedures by the words people use: without accents or capitals, one typing mistake
 * forgiven from four letters, two from eight. In memory, over the few dozen procedures of a
 * commune.
 */
final class CatalogueSearch {

    private static final int MAX_WORDS = 8;

    /** Words that say nothing about what is looked for, in both languages. */
    private static final Set<String> EMPTY =
            Set.of(
                    "de",
                    "du",
                    "des",
                    "la",
                    "le",
                    "les",
                    "un",
                    "une",
                    "et",
                    "en",
                    "au",
                    "aux",
                    "pour",
                    "mon",
                    "ma",
                    "mes",
                    "je",
                    "veux",
                    "faire",
                    "demande",
                    "demander",
                    "comment",
                    "avoir",
                    "the",
                    "an",
                    "of",
                    "to",
                    "for",
                    "my",
                    "how",
                    "get",
                    "ask");

    private CatalogueSearch() {}

    /** Those that answer every word, best first; all of them when nothing is asked. */
    static List<Revision> find(List<Revision> catalogue, String typed) {
        List<String> asked = words(typed).limit(MAX_WORDS).toList();
        if (asked.isEmpty()) {
            return catalogue;
        }
        record Found(Revision revision, int score) {}
        return catalogue.stream()
                .map(one -> new Found(one, score(one.definition(), asked)))
                .filter(found -> found.score() > 0)
                .sorted(Comparator.comparingInt(Found::score).reversed())
                .map(Found::revision)
                .toList();
    }

    private static int score(ProcedureDefinition definition, List<String> asked) {
        int total = 0;
        for (String word : asked) {
            int best =
                    Stream.of(
                                    4 * best(word, title(definition)),
                                    3 * best(word, definition.keywords().stream()),
                                    best(word, summary(definition)))
                            .max(Comparator.naturalOrder())
                            .orElse(0);
            if (best == 0) {
                return 0;
            }
            total += best;
        }
        return total;
    }

    private static Stream<String> title(ProcedureDefinition definition) {
        return Stream.of(definition.title().fr(), definition.title().en());
    }

    private static Stream<String> summary(ProcedureDefinition definition) {
        return Stream.of(definition.summary().fr(), definition.summary().en());
    }

    private static int best(String word, Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(CatalogueSearch::words)
                .mapToInt(candidate -> closeness(word, candidate))
                .max()
                .orElse(0);
    }

    /** 3 for the same word, 2 for its beginning, 1 for a typing mistake, 0 for another word. */
    private static int closeness(String asked, String word) {
        if (word.equals(asked)) {
            return 3;
        }
        if (asked.length() >= 3 && word.startsWith(asked)) {
            return 2;
        }
        int mistakes = asked.length() >= 8 ? 2 : asked.length() >= 4 ? 1 : 0;
        return mistakes > 0 && Typing.mistakes(asked, word) <= mistakes ? 1 : 0;
    }

    static Stream<String> words(String text) {
        String plain =
                Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace("œ", "oe");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> word.length() > 1)
                .filter(word -> !EMPTY.contains(word));
    }
}
