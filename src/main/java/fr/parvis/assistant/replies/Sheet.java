package fr.parvis.assistant.replies;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one procedure.
 *
 * @param says how prominently it says a word, from 0 to 1
 * @param phrases its title and its keywords, as sets of meanings
 */
record Sheet(Revision revision, Map<String, Double> words, List<Set<String>> phrases) {

    private static final double HEADLINE = 1;
    private static final double SUMMARY = 0.7;
    private static final double BODY = 0.35;

    static Sheet of(Revision revision, Lexicon lexicon) {
        ProcedureDefinition definition = revision.definition();
        Map<String, Double> words = new HashMap<>();
        texts(definition).forEach(text -> add(words, text, BODY, lexicon));
        both(definition.summary()).forEach(text -> add(words, text, SUMMARY, lexicon));
        headlines(definition).forEach(text -> add(words, text, HEADLINE, lexicon));
        return new Sheet(
                revision,
                words,
                headlines(definition)
                        .map(text -> meanings(text, lexicon).collect(Collectors.toSet()))
                        .filter(phrase -> !phrase.isEmpty())
                        .toList());
    }

    double says(String meaning) {
        return words.getOrDefault(meaning, 0.0);
    }

    Set<String> headwords() {
        return words.entrySet().stream()
                .filter(word -> word.getValue() >= HEADLINE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Titles and keywords. */
    static Stream<String> headlines(ProcedureDefinition definition) {
        return Stream.concat(both(definition.title()), definition.keywords().stream());
    }

    /** Everything else a resident reads on the sheet. */
    static Stream<String> texts(ProcedureDefinition definition) {
        var sheet = definition.sheet();
        return Stream.of(
                        both(definition.summary()),
                        both(sheet.who()),
                        sheet.prepare().stream().flatMap(item -> both(item.label())),
                        sheet.questions().stream()
                                .flatMap(
                                        it ->
                                                Stream.concat(
                                                        both(it.question()), both(it.answer()))))
                .flatMap(texts -> texts);
    }

    private static void add(
            Map<String, Double> words, String text, double weight, Lexicon lexicon) {
        meanings(text, lexicon).forEach(meaning -> words.merge(meaning, weight, Math::max));
    }

    private static Stream<String> meanings(String text, Lexicon lexicon) {
        return Plain.allWords(text).stream()
                .filter(word -> !lexicon.isEmpty(word))
                .map(lexicon::meaning);
    }

    private static Stream<String> both(LocalizedText text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.fr(), text.en()).filter(Objects::nonNull);
    }
}
