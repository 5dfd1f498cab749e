package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A calculation over answers: a small sealed tree that computes, and tells which fields it reads.
 * {@link Explanation} puts it into words. What is missing gives no result, never a wrong one; only
 * a sum passes over what was not answered.
 */
public sealed interface Formula {

    Optional<BigDecimal> value(Answers answers);

    /** What it is made of. */
    default List<Formula> parts() {
        return List.of();
    }

    /** Ids of the fields it reads itself. */
    default List<String> reads() {
        return List.of();
    }

    /** Ids of all fields it reads. */
    default Stream<String> fields() {
        return Stream.concat(reads().stream(), parts().stream().flatMap(Formula::fields));
    }

    /** All tables in it. */
    default Stream<Table> tables() {
        Stream<Table> own = this instanceof Table table ? Stream.of(table) : Stream.of();
        return Stream.concat(own, parts().stream().flatMap(Formula::tables));
    }

    /** This formula, reading each field only when its condition holds. */
    default Formula guarded(Function<String, Condition> shown) {
        return switch (this) {
            case Sum(List<Formula> parts) -> new Sum(guarded(parts, shown));
            case Product(List<Formula> parts) -> new Product(guarded(parts, shown));
            case Minus(List<Formula> parts) -> new Minus(guarded(parts, shown));
            case Min(List<Formula> parts) -> new Min(guarded(parts, shown));
            case Max(List<Formula> parts) -> new Max(guarded(parts, shown));
            case Round(Formula part, int decimals) -> new Round(part.guarded(shown), decimals);
            case Constant constant -> constant;
            case When when -> when;
            case Field _, Count _, DaysBetween _, Table _ -> {
                List<Condition> all = reads().stream().map(shown).toList();
                boolean always = all.stream().allMatch(Condition.ALWAYS::equals);
                yield always ? this : new When(new Condition.All(all), this);
            }
        };
    }

    private static List<Formula> guarded(List<Formula> parts, Function<String, Condition> shown) {
        return parts.stream().map(part -> part.guarded(shown)).toList();
    }

    /** Missing unless the fields it reads are shown. */
    record When(Condition condition, Formula part) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return condition.holds(answers) ? part.value(answers) : Optional.empty();
        }

        @Override
        public List<Formula> parts() {
            return List.of(part);
        }
    }

    /**
     * @param unit for example {@code m²}, {@code €}; or null
     */
    record Constant(BigDecimal number, LocalizedText unit) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return Optional.of(number);
        }
    }

    record Field(String field, LocalizedText unit) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return answers.number(field);
        }

        @Override
        public List<String> reads() {
            return List.of(field);
        }
    }

    /** How many rows a group has, or how many values were chosen. */
    record Count(String field, LocalizedText unit) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            int size = answers.value(field) instanceof List<?> list ? list.size() : 0;
            return Optional.of(BigDecimal.valueOf(size));
        }

        @Override
        public List<String> reads() {
            return List.of(field);
        }
    }

    /** Days from one date to another, both counted. */
    record DaysBetween(String from, String to) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return WrittenDate.days(answers.value(from), answers.value(to))
                    .map(BigDecimal::valueOf);
        }

        @Override
        public List<String> reads() {
            return List.of(from, to);
        }
    }

    /** The number that stands beside the chosen value. */
    record Table(String field, Map<String, BigDecimal> values, LocalizedText unit)
            implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return answers.text(field).map(values::get);
        }

        @Override
        public List<String> reads() {
            return List.of(field);
        }
    }

    record Sum(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return parts.stream()
                    .flatMap(part -> part.value(answers).stream())
                    .reduce(BigDecimal::add);
        }
    }

    record Product(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return All.of(parts, answers).flatMap(all -> all.stream().reduce(BigDecimal::multiply));
        }
    }

    /** The first less all others. */
    record Minus(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return All.of(parts, answers).flatMap(all -> all.stream().reduce(BigDecimal::subtract));
        }
    }

    record Min(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return All.of(parts, answers).flatMap(all -> all.stream().reduce(BigDecimal::min));
        }
    }

    record Max(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return All.of(parts, answers).flatMap(all -> all.stream().reduce(BigDecimal::max));
        }
    }

    /** Half up, the usual rule of public accounts. */
    record Round(Formula part, int decimals) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return part.value(answers).map(n -> n.setScale(decimals, RoundingMode.HALF_UP));
        }

        @Override
        public List<Formula> parts() {
            return List.of(part);
        }
    }
}
