package fr.parvis.forms.definition;

import fr.parvis.forms.Condition;
import fr.parvis.forms.DayBound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that one condition demands of one field at once.
 *
 * @param single whether it has one value at most
 */
record Demands(List<Condition> demands, boolean single) {

    /** Bounds that follow the same calendar are compared on any day. */
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 15);

    boolean contradictory() {
        return filledAndNot() || noValueLeft() || noNumberLeft() || noDayLeft();
    }

    private boolean filledAndNot() {
        boolean empty =
                demands.stream()
                        .anyMatch(demand -> demand instanceof Condition.Not(Condition.Filled _));
        return empty && demands.stream().anyMatch(Condition.About.class::isInstance);
    }

    private boolean noValueLeft() {
        List<List<String>> allowed = of(Condition.Is.class).map(Condition.Is::values).toList();
        if (!single || allowed.isEmpty()) {
            return false;
        }
        Set<String> left = new HashSet<>(allowed.getFirst());
        allowed.forEach(left::retainAll);
        demands.stream()
                .filter(Condition.Not.class::isInstance)
                .flatMap(Condition::leaves)
                .filter(Condition.Is.class::isInstance)
                .forEach(not -> ((Condition.Is) not).values().forEach(left::remove));
        return left.isEmpty();
    }

    private boolean noNumberLeft() {
        Optional<BigDecimal> above =
                of(Condition.Above.class).map(Condition.Above::bound).max(BigDecimal::compareTo);
        Optional<BigDecimal> below =
                of(Condition.Below.class).map(Condition.Below::bound).min(BigDecimal::compareTo);
        return above.isPresent()
                && below.filter(max -> max.compareTo(above.get()) <= 0).isPresent();
    }

    private boolean noDayLeft() {
        return of(Condition.After.class)
                .anyMatch(
                        after ->
                                of(Condition.Before.class)
                                        .anyMatch(before -> exclude(after.day(), before.day())));
    }

    private static boolean exclude(DayBound after, DayBound before) {
        boolean comparable = (after.fixed() == null) == (before.fixed() == null);
        LocalDate first = after.on(SOME_DAY).plusDays(1);
        return comparable && !first.isBefore(before.on(SOME_DAY));
    }

    private <T extends Condition> Stream<T> of(Class<T> kind) {
        return demands.stream().filter(kind::isInstance).map(kind::cast);
    }
}
