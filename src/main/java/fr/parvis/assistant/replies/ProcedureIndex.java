package fr.parvis.assistant.replies;

import fr.parvis.assistant.language.Lexicon;
import fr.parvis.assistant.language.Plain;
import fr.parvis.assistant.language.Reading;
import fr.parvis.assistant.language.Vocabulary;
import fr.parvis.assistant.language.WordIndex;
import fr.parvis.assistant.language.WordIndex.Entry;
import fr.parvis.assistant.language.WordIndex.Match;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.Revision;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The procedures of a commune by the words of their sheets; made anew when one changes. */
final class ProcedureIndex {

    private final WordIndex<Revision> sheets;
    private final Vocabulary vocabulary;

    /**
     * @param named words of what else the town hall publishes, that people may ask about
     */
    ProcedureIndex(List<Revision> catalogue, Collection<String> named, Lexicon lexicon) {
        sheets =
                new WordIndex<>(
                        catalogue.stream().map(revision -> entry(revision, lexicon)).toList());
        vocabulary = vocabulary(catalogue, named, lexicon);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Best first, none below a tenth. */
    List<Match<Revision>> match(Reading reading) {
        return sheets.match(reading);
    }

    private static Entry<Revision> entry(Revision revision, Lexicon lexicon) {
        ProcedureDefinition definition = revision.definition();
        return Entry.of(
                revision,
                SheetTexts.headlines(definition),
                SheetTexts.summaries(definition),
                SheetTexts.texts(definition),
                lexicon);
    }

    private static Vocabulary vocabulary(
            List<Revision> catalogue, Collection<String> named, Lexicon lexicon) {
        Set<String> important = new HashSet<>(named);
        Set<String> others = new HashSet<>();
        for (Revision revision : catalogue) {
            ProcedureDefinition definition = revision.definition();
            SheetTexts.headlines(definition).stream()
                    .map(Plain::allWords)
                    .forEach(important::addAll);
            SheetTexts.summaries(definition).stream().map(Plain::allWords).forEach(others::addAll);
            SheetTexts.texts(definition).stream().map(Plain::allWords).forEach(others::addAll);
        }
        return new Vocabulary(lexicon, important, others);
    }
}
