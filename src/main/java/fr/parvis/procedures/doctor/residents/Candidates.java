package fr.parvis.procedures.doctor.residents;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.DayBound;
import fr.parvis.forms.FieldDefinition;
import fr.parvis.forms.FieldType;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Setting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The few answers to a field between which conditions tell a difference: the values they name and
 * one other, the numbers and days around their bounds, nothing.
 */
final class Candidates {

    /** Stands for any answer, where only whether there is one matters. */
    static final Object ANY = List.of("…");

    /** Stands for no answer. */
    static final Object NONE = Optional.empty();

    private static final BigDecimal VERY_MUCH = new BigDecimal("1000000");

    /** Subsets of more values would be too many to try. */
    private static final int MOST_VALUES = 4;

    private final FieldDefinition field;
    private final FieldType type;
    private final List<Condition.About> leaves;
    private final boolean counted;
    private final LocalDate today;

    /**
     * @param leaves all that is said of this field
     * @param counted something that matters is worked out from it: very little and very much of it
     *     may tell a difference
     */
    Candidates(
            FieldDefinition field,
            FieldType type,
            List<Condition.About> leaves,
            boolean counted,
            LocalDate today) {
        this.field = field;
        this.type = type;
        this.leaves = leaves;
        this.counted = counted;
        this.today = today;
    }

    /** Nothing when it cannot be said: the answer is worked out, or comes from elsewhere. */
    Optional<List<Object>> all() {
        if (!type.asks()) {
            return Optional.empty();
        }
        boolean values = leaves.stream().anyMatch(Condition.Is.class::isInstance);
        Set<Object> found = new LinkedHashSet<>();
        switch (type.nature()) {
            case DATE, PERIOD, SLOT -> days().forEach(day -> found.add(dated(day)));
            case NUMBER -> found.addAll(numbers());
            case LIST -> {
                if (values && !type.hasOptions()) {
                    return Optional.empty();
                }
                found.addAll(type.hasOptions() ? subsets() : List.of(ANY));
            }
            case CHOICE -> found.addAll(values());
            case TEXT -> {
                found.addAll(named());
                found.addAll(numbers());
                found.add(ANY);
            }
        }
        found.add(NONE);
        return Optional.of(List.copyOf(found));
    }

    private List<String> named() {
        return leaves.stream()
                .filter(Condition.Is.class::isInstance)
                .flatMap(leaf -> ((Condition.Is) leaf).values().stream())
                .distinct()
                .toList();
    }

    /** Those named and one other. */
    private List<String> values() {
        if (Boolean.TRUE.equals(field.settings().get("mustBe"))) {
            return List.of("yes");
        }
        Set<String> all = type.values(field);
        List<String> values = new ArrayList<>(named().stream().filter(all::contains).toList());
        all.stream()
                .sorted()
                .filter(one -> !values.contains(one))
                .findFirst()
                .ifPresent(values::add);
        return values;
    }

    private List<Object> subsets() {
        List<String> values = values();
        if (values.size() > MOST_VALUES) {
            return new ArrayList<>(values.stream().map(List::of).toList());
        }
        List<Object> subsets = new ArrayList<>();
        for (int bits = 1; bits < 1 << values.size(); bits++) {
            List<String> subset = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(values.get(i));
                }
            }
            subsets.add(List.copyOf(subset));
        }
        return subsets;
    }

    private List<String> numbers() {
        BigDecimal step =
                BigDecimal.ONE.movePointLeft(Setting.whole("decimals").of(field).orElse(0));
        Optional<BigDecimal> min = Setting.decimal("min").of(field);
        Optional<BigDecimal> max = Setting.decimal("max").of(field);
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (Condition.About leaf : leaves) {
            BigDecimal bound =
                    switch (leaf) {
                        case Condition.Above above -> above.bound();
                        case Condition.Below below -> below.bound();
                        default -> null;
                    };
            if (bound != null) {
                numbers.addAll(List.of(bound.add(step), bound.subtract(step), bound));
            }
        }
        if (type.nature() == Nature.NUMBER) {
            min.ifPresent(numbers::add);
            max.ifPresent(numbers::add);
            if (counted) {
                numbers.addAll(List.of(BigDecimal.ZERO, VERY_MUCH));
            }
            if (numbers.isEmpty()) {
                numbers.add(BigDecimal.ONE);
            }
        }
        return numbers.stream()
                .filter(one -> min.isEmpty() || one.compareTo(min.get()) >= 0)
                .filter(one -> max.isEmpty() || one.compareTo(max.get()) <= 0)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private List<LocalDate> days() {
        Optional<LocalDate> min = DayBound.setting("min").of(field).map(day -> day.on(today));
        Optional<LocalDate> max = DayBound.setting("max").of(field).map(day -> day.on(today));
        Set<LocalDate> days = new LinkedHashSet<>();
        for (Condition.About leaf : leaves) {
            LocalDate bound =
                    switch (leaf) {
                        case Condition.Before before -> before.day().on(today);
                        case Condition.After after -> after.day().on(today);
                        default -> null;
                    };
            if (bound != null) {
                days.addAll(List.of(bound.plusDays(1), bound.minusDays(1), bound));
            }
        }
        min.ifPresent(days::add);
        max.ifPresent(days::add);
        if (days.isEmpty()) {
            days.add(today);
        }
        return days.stream()
                .filter(one -> min.isEmpty() || !one.isBefore(min.get()))
                .filter(one -> max.isEmpty() || !one.isAfter(max.get()))
                .toList();
    }

    /** As the field keeps it, for what conditions look at. */
    private Object dated(LocalDate day) {
        return switch (type.nature()) {
            case PERIOD -> Map.of("from", Answers.written(day));
            case SLOT -> Map.of("date", Answers.written(day));
            default -> Answers.written(day);
        };
    }
}
