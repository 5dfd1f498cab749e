package fr.parvis.search.engine;

import fr.parvis.search.TypedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was typed, as PostgreSQL's text search is asked. Nothing that people type is an operator.
 *
 * @param words as typed, those that say nothing left out
 */
record Question(List<String> words, Synonyms synonyms) {

    private static final Pattern NUMBER = Pattern.compile("\\d+([-/.]\\d+)+");

    static Question of(String typed, Synonyms synonyms) {
        List<String> all = TypedWords.of(typed).words().stream().flatMap(Question::parts).toList();
        List<String> useful = all.stream().filter(word -> !Folded.isSmall(word)).toList();
        return new Question(useful.isEmpty() ? all : useful, synonyms);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** All of the words, or other words for them. */
    String all() {
        return String.join(" & ", parts(false));
    }

    /** All of them; the last may be the beginning of one, as it is still being typed. */
    String begun() {
        return String.join(" & ", parts(true));
    }

    /** Some of them. */
    String any() {
        return String.join(" | ", parts(true));
    }

    private List<String> parts(boolean open) {
        List<String> roots = words.stream().map(Folded::fold).map(Folded::root).toList();
        var parts = new ArrayList<String>();
        for (int place = 0; place < words.size(); ) {
            int from = place;
            var match = synonyms.at(roots, place);
            int length = match.map(Synonyms.Match::length).orElse(1);
            var ways = new ArrayList<String>();
            boolean last = from + length == words.size();
            ways.add(together(words.subList(from, from + length), open && last));
            match.ifPresent(
                    same -> same.others().forEach(other -> ways.add(together(other, false))));
            parts.add("(" + String.join(" | ", ways) + ")");
            place += length;
        }
        return parts;
    }

    /**
     * @param open the last word may be the beginning of one
     */
    private static String together(List<String> words, boolean open) {
        String all = words.stream().map(Question::quoted).collect(Collectors.joining(" & "));
        return "(" + all + (open ? ":*" : "") + ")";
    }

    /** A number, such as {@code 2026-041}, stays whole: PostgreSQL reads it so. */
    private static Stream<String> parts(String word) {
        return NUMBER.matcher(word).matches() ? Stream.of(word) : Folded.split(word).stream();
    }

    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
