package fr.parvis.search.engine;

import fr.parvis.kernel.Typing;
import fr.parvis.search.engine.ReadEntries.Alike;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What somebody may have meant who typed words that nothing has. */
@Component
class Spelling {

    private static final int SHORTEST = 4;
    private static final int LONG = 7;

    private final ReadEntries entries;

    Spelling(ReadEntries entries) {
        this.entries = entries;
    }

    /** The words with the wrong ones replaced; empty when none can be. */
    Optional<String> corrected(List<String> words, String lang) {
        List<String> doubtful =
                words.stream().map(Folded::fold).filter(word -> word.length() >= SHORTEST).toList();
        if (doubtful.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> better =
                entries.alike(doubtful, lang).stream()
                        .filter(Spelling::isNear)
                        .collect(
                                Collectors.groupingBy(
                                        Alike::typed,
                                        LinkedHashMap::new,
                                        Collectors.collectingAndThen(
                                                Collectors.minBy(nearestFirst()),
                                                best -> best.orElseThrow().shown())));
        return better.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        words.stream()
                                .map(word -> better.getOrDefault(Folded.fold(word), word))
                                .collect(Collectors.joining(" ")));
    }

    private static boolean isNear(Alike alike) {
        int allowed = alike.typed().length() >= LONG ? 2 : 1;
        return Typing.mistakes(alike.typed(), alike.word()) <= allowed;
    }

    private static Comparator<Alike> nearestFirst() {
        return Comparator.comparingInt(
                (Alike alike) -> Typing.mistakes(alike.typed(), alike.word()));
    }
}
