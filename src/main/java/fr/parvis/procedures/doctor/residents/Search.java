package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.FieldTypes;
import fr.parvis.forms.Use;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final FieldTypes types;
    private final Map<Goal.Spot, List<Object>> domains = new LinkedHashMap<>();
    private final Map<Goal.Spot, String> names = new HashMap<>();

    Search(Goal goal, FieldTypes types, LocalDate today) {
        this.goal = goal;
        this.types = types;
        Map<String, List<Condition.About>> byName =
                goal.condition()
                        .leaves()
                        .collect(
                                Collectors.groupingBy(
                                        Condition.About::field,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Set<String> counted = countedWith(byName.keySet());
        counted.forEach(name -> byName.putIfAbsent(name, List.of()));
        byName.forEach(
                (name, leaves) ->
                        candidates(name, leaves, counted.contains(name), today)
                                .ifPresent(all -> add(goal.spot(name).orElseThrow(), name, all)));
    }

    private void add(Goal.Spot spot, String name, List<Object> all) {
        domains.put(spot, all);
        names.put(spot, name);
    }

    private Optional<List<Object>> candidates(
            String name, List<Condition.About> leaves, boolean counted, LocalDate today) {
        return goal.spot(name)
                .map(Goal.Spot::field)
                .flatMap(
                        field ->
                                types.find(field.type())
                                        .map(
                                                type ->
                                                        new Candidates(
                                                                field, type, leaves, counted,
                                                                today)))
                .flatMap(Candidates::all);
    }

    /** What these are worked out from, and what that is worked out from. */
    private Set<String> countedWith(Collection<String> fields) {
        Set<String> found = new LinkedHashSet<>();
        var ahead = new ArrayDeque<>(fields);
        while (!ahead.isEmpty()) {
            goal.spot(ahead.pop()).stream()
                    .map(Goal.Spot::field)
                    .flatMap(
                            field ->
                                    types.find(field.type()).filter(type -> !type.asks()).stream()
                                            .flatMap(type -> type.uses(field).stream()))
                    .map(Use::field)
                    .filter(found::add)
                    .forEach(ahead::add);
        }
        return found;
    }

    /** That no answers at all meet the goal; false when it cannot be known. */
    boolean hopeless() {
        return combinations() <= MOST_TRIED && found(0).findAny().isEmpty();
    }

    /**
     * The answers to pin, by the key of each field, one way after the other. Where the goal looks
     * at what is worked out, only trying tells whether they meet it.
     *
     * @param start where to begin among all ways
     */
    Stream<Map<String, Object>> found(long start) {
        long all = Math.min(combinations(), MOST_TRIED);
        return IntStream.range(0, (int) Math.max(all, LEAST_TRIED))
                .mapToObj(i -> combination(Math.floorMod(start + i, all)))
                .filter(chosen -> told(goal.condition(), seen(chosen)).orElse(true))
                .map(Search::keyed);
    }

    /** Whether it holds; nothing where that hangs on an answer nobody pins. */
    private Optional<Boolean> told(Condition condition, Answers seen) {
        return switch (condition) {
            case Condition.Not(var inside) -> told(inside, seen).map(holds -> !holds);
            case Condition.All(var all) -> decided(all, false, seen);
            case Condition.Any(var any) -> decided(any, true, seen);
            case Condition.About leaf ->
                    names.containsValue(leaf.field())
                            ? Optional.of(leaf.holds(seen))
                            : Optional.empty();
        };
    }

    /**
     * @param decisive one that is so decides for all
     */
    private Optional<Boolean> decided(List<Condition> conditions, boolean decisive, Answers seen) {
        boolean open = false;
        for (Condition one : conditions) {
            Optional<Boolean> told = told(one, seen);
            if (told.isPresent() && told.get() == decisive) {
                return told;
            }
            open |= told.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(!decisive);
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
