package fr.parvis.search.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Groups of words that mean the same to who looks for something at the town hall, see {@code
 * search/synonyms.yaml}. A term may be in several groups.
 */
final class Synonyms {

    static final Synonyms FRENCH = read();

    private final Map<List<String>, Set<List<String>>> others = new HashMap<>();
    private int longest;

    /**
     * @param groups of terms as people write them
     */
    Synonyms(List<List<String>> groups) {
        groups.forEach(this::add);
    }

    /** Both, where a commune has words of its own. */
    Synonyms and(List<List<String>> groups) {
        var all = new Synonyms(groups);
        others.forEach(
                (term, same) ->
                        all.others.merge(
                                term,
                                new LinkedHashSet<>(same),
                                (own, usual) -> {
                                    own.addAll(usual);
                                    return own;
                                }));
        all.longest = Math.max(all.longest, longest);
        return all;
    }

    /** Words that stand at a place of a text, and what else they may be called. */
    record Match(int length, Set<List<String>> others) {}

    /** The longest term that begins at a place. */
    Optional<Match> at(List<String> roots, int place) {
        for (int length = Math.min(longest, roots.size() - place); length > 0; length--) {
            var same = others.get(roots.subList(place, place + length));
            if (same != null) {
                return Optional.of(new Match(length, same));
            }
        }
        return Optional.empty();
    }

    private void add(List<String> group) {
        List<List<String>> terms =
                group.stream()
                        .map(Folded::roots)
                        .filter(term -> !term.isEmpty())
                        .distinct()
                        .toList();
        for (List<String> term : terms) {
            longest = Math.max(longest, term.size());
            Set<List<String>> same = others.computeIfAbsent(term, _ -> new LinkedHashSet<>());
            terms.stream().filter(other -> !other.equals(term)).forEach(same::add);
        }
    }

    private static Synonyms read() {
        try (InputStream file = Synonyms.class.getResourceAsStream("/search/synonyms.yaml")) {
            var groups =
                    (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(file);
            var read = new ArrayList<List<String>>();
            groups.forEach(
                    group -> read.add(((List<?>) group).stream().map(String::valueOf).toList()));
            return new Synonyms(read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
