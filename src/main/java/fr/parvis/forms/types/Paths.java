package fr.parvis.forms.types;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import fr.parvis.forms.Mistakes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can follow what, from a CSV text with one path a line.
 *
 * @param next after the words chosen so far, in the order of the text
 */
record Paths(Map<List<String>, Set<String>> next) {

    static final Paths NONE = new Paths(Map.of());

    private static final int MOST_LINES = 5_000;

    static Optional<Paths> read(Object raw, Mistakes mistakes) {
        if (raw instanceof Paths read) {
            return Optional.of(read);
        }
        Optional<Paths> read =
                raw instanceof String text && !text.isBlank() ? parsed(text) : Optional.empty();
        if (read.isEmpty()) {
            mistakes.expect("csv", MOST_LINES);
        }
        return read;
    }

    private static Optional<Paths> parsed(String text) {
        Map<List<String>, Set<String>> next = new HashMap<>();
        int lines = 0;
        try (var csv =
                CsvReader.builder()
                        .fieldSeparator(separator(text))
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            for (var line : csv) {
                if (++lines > MOST_LINES) {
                    return Optional.empty();
                }
                List<String> before = new ArrayList<>();
                for (String word : words(line.getFields())) {
                    next.computeIfAbsent(List.copyOf(before), _ -> new LinkedHashSet<>()).add(word);
                    before.add(word);
                }
            }
        } catch (CsvParseException | IOException broken) {
            return Optional.empty();
        }
        return next.isEmpty() ? Optional.empty() : Optional.of(new Paths(Map.copyOf(next)));
    }

    /** A spreadsheet in French writes semicolons. */
    private static char separator(String text) {
        return text.lines().findFirst().orElse("").indexOf(';') >= 0 ? ';' : ',';
    }

    private static List<String> words(List<String> fields) {
        return fields.stream().map(String::strip).takeWhile(word -> !word.isEmpty()).toList();
    }

    List<String> after(List<String> chosen) {
        return List.copyOf(next.getOrDefault(chosen, Set.of()));
    }

    /** How many of these words, from the first on, make a path. */
    int known(List<String> chosen) {
        int known = 0;
        while (known < chosen.size()
                && next.getOrDefault(chosen.subList(0, known), Set.of())
                        .contains(chosen.get(known))) {
            known++;
        }
        return known;
    }

    int deepest() {
        return next.keySet().stream().mapToInt(List::size).max().orElse(0) + 1;
    }
}
