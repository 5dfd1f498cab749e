package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldTypes;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for answers that meet a goal by trying those between which it tells a difference, all
 * together, up to {@value #MOST_TRIED}.
 */
final class Search {

    static final int MOST_TRIED = 50_000;

    /** What is invented around the pins may be unlucky: the same ways are given again. */
    private static final int LEAST_TRIED = 12;

    private final Goal goal;
    private final Map<Goal.Spot, List<Object>> domains = new LinkedHashMap<>();
    private final Map<Goal.Spot, String> names = new HashMap<>();
    private boolean certain = true;

    Search(Goal goal, FieldTypes types, LocalDate today) {
        this.goal = goal;
        Map<String, List<Condition.About>> byName =
                goal.condition()
                        .leaves()
                        .collect(
                                Collectors.groupingBy(
                                        Condition.About::field,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        byName.forEach((name, leaves) -> add(name, leaves, types, today));
    }

    private void add(String name, List<Condition.About> leaves, FieldTypes types, LocalDate today) {
        Optional<Goal.Spot> spot = goal.spot(name);
        Optional<List<Object>> all =
                spot.flatMap(
                        at ->
                                types.find(at.field().type())
                                        .flatMap(
                                                type ->
                                                        new Candidates(
                                                                        at.field(),
                                                                        type,
                                                                        leaves,
                                                                        today)
                                                                .all()));
        if (all.isEmpty()) {
            certain = false;
            return;
        }
        domains.put(spot.get(), all.get());
        names.put(spot.get(), name);
    }

    /** That no answers at all meet the goal; false when it cannot be known. */
    boolean hopeless() {
        return certain && combinations() <= MOST_TRIED && found(0).findAny().isEmpty();
    }

    /**
     * The answers to pin, by the key of each field, one way after the other. Where the goal looks
     * at what is worked out, only trying tells: all ways are given.
     *
     * @param start where to begin among all ways
     */
    Stream<Map<String, Object>> found(long start) {
        long all = Math.min(combinations(), MOST_TRIED);
        return IntStream.range(0, (int) Math.max(all, LEAST_TRIED))
                .mapToObj(i -> combination(Math.floorMod(start + i, all)))
                .filter(chosen -> !certain || goal.condition().holds(seen(chosen)))
                .map(Search::keyed);
    }

    private long combinations() {
        return domains.values().stream()
                .mapToLong(List::size)
                .reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    private Map<Goal.Spot, Object> combination(long number) {
        Map<Goal.Spot, Object> chosen = new LinkedHashMap<>();
        long rest = number;
        for (var domain : domains.entrySet()) {
            int size = domain.getValue().size();
            chosen.put(domain.getKey(), domain.getValue().get((int) (rest % size)));
            rest /= size;
        }
        return chosen;
    }

    private Answers seen(Map<Goal.Spot, Object> chosen) {
        Map<String, Object> values = new HashMap<>();
        chosen.forEach(
                (spot, value) -> {
                    if (value != Candidates.NONE) {
                        values.put(names.get(spot), value);
                    }
                });
        return new Answers(values);
    }

    private static Map<String, Object> keyed(Map<Goal.Spot, Object> chosen) {
        Map<String, Object> pins = new LinkedHashMap<>();
        chosen.forEach((spot, value) -> pins.put(spot.key(), value));
        return pins;
    }
}
