package fr.parvis.assistant.language;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of a town hall by their words, to find the one that a question is about.
 *
 * @param <T> what stands for a text
 */
public final class WordIndex<T> {

    /** What a word counts that no text knows: it may be what matters most. */
    private static final double UNHEARD = 0.8;

    private static final double SPOKEN_FOR = 0.25;

    /** "papiers pour se marier": no text about marriage must say papers. */
    private static final double NOT_MEANT = 0.08;

    private static final double OF_ONE_WORD = 0.2;
    private static final double OF_SEVERAL = 0.5;
    private static final double BESIDES = 0.5;
    private static final double LEAST = 0.1;

    private final List<Entry<T>> entries;
    private final Map<String, Long> spread;

    /**
     * @param confidence that this one is meant, without regard to the others
     */
    public record Match<T>(T what, double confidence) {}

    /**
     * The words of one text.
     *
     * @param words how prominently it says each meaning, from 0 to 1
     * @param phrases its titles and keywords, as sets of meanings
     */
    public record Entry<T>(T what, Map<String, Double> words, List<Set<String>> phrases) {

        private static final double HEADLINE = 1;
        private static final double SUMMARY = 0.7;
        private static final double BODY = 0.35;

        /**
         * @param headlines titles and keywords
         * @param summaries what it is about, in a sentence
         * @param texts everything else
         */
        public static <T> Entry<T> of(
                T what,
                List<String> headlines,
                List<String> summaries,
                List<String> texts,
                Lexicon lexicon) {
            Map<String, Double> words = new HashMap<>();
            texts.forEach(text -> add(words, text, BODY, lexicon));
            summaries.forEach(text -> add(words, text, SUMMARY, lexicon));
            headlines.forEach(text -> add(words, text, HEADLINE, lexicon));
            List<Set<String>> phrases =
                    headlines.stream()
                            .map(text -> meanings(text, lexicon).collect(Collectors.toSet()))
                            .filter(phrase -> !phrase.isEmpty())
                            .toList();
            return new Entry<>(what, Map.copyOf(words), phrases);
        }

        double says(String meaning) {
            return words.getOrDefault(meaning, 0.0);
        }

        Stream<String> headwords() {
            return words.entrySet().stream()
                    .filter(word -> word.getValue() >= HEADLINE)
                    .map(Map.Entry::getKey);
        }

        private static void add(
                Map<String, Double> words, String text, double weight, Lexicon lexicon) {
            meanings(text, lexicon).forEach(meaning -> words.merge(meaning, weight, Math::max));
        }

        private static Stream<String> meanings(String text, Lexicon lexicon) {
            return lexicon.meanings(text).stream();
        }
    }

    public WordIndex(List<Entry<T>> entries) {
        this.entries = List.copyOf(entries);
        spread =
                entries.stream()
                        .flatMap(Entry::headwords)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** Best first, none below a tenth. */
    public List<Match<T>> match(Reading reading) {
        List<Token> matters = reading.matters();
        List<Token> left = reading.left();
        Set<String> meanings = matters.stream().map(Token::meaning).collect(Collectors.toSet());
        return entries.stream()
                .map(entry -> new Match<>(entry.what(), score(entry, matters, left, meanings)))
                .filter(match -> match.confidence() >= LEAST)
                .sorted(Comparator.comparingDouble(Match<T>::confidence).reversed())
                .toList();
    }

    private double score(
            Entry<T> entry, List<Token> matters, List<Token> left, Set<String> meanings) {
        double covered = 0;
        double whole = 0;
        for (Token token : matters) {
            double weight =
                    weight(token.meaning())
                            * (left.contains(token)
                                    ? 1
                                    : entry.says(token.meaning()) > 0 ? SPOKEN_FOR : NOT_MEANT);
            whole += weight;
            covered += weight * entry.says(token.meaning()) * token.sure();
        }
        double cover = whole == 0 ? 0 : covered / whole;
        double sure = matters.stream().mapToDouble(Token::sure).min().orElse(1);
        Comparator<Set<String>> byStrength =
                Comparator.comparingDouble(phrase -> strength(phrase, meanings, cover));
        Set<String> best = entry.phrases().stream().max(byStrength).orElse(Set.of());
        Set<String> second =
                entry.phrases().stream()
                        .filter(phrase -> Collections.disjoint(phrase, best))
                        .max(byStrength)
                        .orElse(Set.of());
        double without =
                (1 - strength(best, meanings, cover))
                        * (1 - BESIDES * strength(second, meanings, cover));
        return sure * (1 - without);
    }

    /**
     * What a title or keyword that is in the question, whole or in part, makes of the rest: one of
     * several words is seldom there by chance, one of a single word needs the rest to fit.
     */
    private double strength(Set<String> phrase, Set<String> meanings, double cover) {
        if (phrase.isEmpty()) {
            return 0;
        }
        double whole = phrase.stream().mapToDouble(this::weight).sum();
        double said = phrase.stream().filter(meanings::contains).mapToDouble(this::weight).sum();
        double part = said / whole;
        double trust = phrase.size() == 1 ? OF_ONE_WORD : OF_SEVERAL;
        return Math.min(1, said / rare()) * part * part * (trust + (1 - trust) * cover);
    }

    /** A word of few texts says more. */
    private double weight(String meaning) {
        long textsThatSay = spread.getOrDefault(meaning, 0L);
        return textsThatSay == 0
                ? UNHEARD * rare()
                : Math.log1p((double) entries.size() / textsThatSay);
    }

    /** The weight of a word that only one text has. */
    private double rare() {
        return Math.log1p(entries.size());
    }
}
