package fr.parvis.search.engine;

import fr.parvis.search.PublicEntry;
import fr.parvis.search.PublicIndex;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts entries, and the words of their heads among those that mistakes are corrected to. */
@Component
class IndexedEntries implements PublicIndex {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,30}");

    private final PublicEntries entries;

    IndexedEntries(PublicEntries entries) {
        this.entries = entries;
    }

    @Override
    public void put(PublicEntry entry) {
        entries.put(entry);
        entries.putWords(entry.lang(), words(entry));
    }

    @Override
    public void remove(String kind, long id) {
        entries.remove(kind, id);
    }

    private static Map<String, String> words(PublicEntry entry) {
        String heads =
                String.join(
                        " ", entry.title(), entry.summary(), String.join(" ", entry.keywords()));
        var words = new TreeMap<String, String>();
        Folded.split(heads).stream()
                .filter(word -> WORD.matcher(word).matches())
                .forEach(word -> words.putIfAbsent(Folded.fold(word), shown(word)));
        return words;
    }

    /** Abbreviations keep their capitals. */
    private static String shown(String word) {
        return word.equals(word.toUpperCase(Locale.FRENCH))
                ? word
                : word.toLowerCase(Locale.FRENCH);
    }
}
