package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Surroundings;
import fr.parvis.forms.Use;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * A calculation over answers: a small sealed tree that computes, and tells which fields it reads.
 * {@link Explanation} puts it into words. What is missing gives no result, never a wrong one; only
 * a sum passes over what was not answered.
 */
public sealed interface Formula
        permits Reading,
                Formula.Constant,
                Formula.When,
                Formula.If,
                Formula.Sum,
                Formula.SumOf,
                Formula.Product,
                Formula.Minus,
                Formula.Divide,
                Formula.Min,
                Formula.Max,
                Formula.Round {

    /** Decimals of a division; amounts are rounded once, at the end. */
    int DIVISION_DECIMALS = 10;

    Optional<BigDecimal> value(Answers answers);

    /** Whether a number is one that a town hall can count with: fifteen digits at most. */
    static boolean isResult(BigDecimal value) {
        return FormulaSize.isResult(value);
    }

    /** What it is made of. */
    default List<Formula> parts() {
        return List.of();
    }

    /** The fields it reads itself. */
    default Stream<Use> reads() {
        return Stream.of();
    }

    /** All fields it reads. */
    default Stream<Use> uses() {
        return Stream.concat(reads(), parts().stream().flatMap(Formula::uses));
    }

    /** It and all it is made of. */
    default Stream<Formula> all() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Formula::all));
    }

    /** This formula with the amounts it names, reading each field only where it is shown. */
    default Formula guarded(Surroundings around) {
        return switch (this) {
            case Reading reading -> reading.whereShown(around);
            case Constant constant -> constant;
            case When when -> when;
            case If(Condition condition, Formula then, Formula otherwise) ->
                    new If(
                            condition.eachLeaf(leaf -> settled(leaf, around)),
                            then.guarded(around),
                            otherwise == null ? null : otherwise.guarded(around));
            case Sum(List<Formula> parts) -> new Sum(guarded(parts, around));
            case SumOf(String group, Set<String> _, Formula each) -> {
                Formula inside = each.guarded(around.within(group));
                SumOf sum = new SumOf(group, around.fieldsOf(group), inside);
                Condition shown = around.shown(group);
                yield shown.equals(Condition.ALWAYS) ? sum : new When(shown, sum);
            }
            case Product(List<Formula> parts) -> new Product(guarded(parts, around));
            case Minus(List<Formula> parts) -> new Minus(guarded(parts, around));
            case Divide(List<Formula> parts) -> new Divide(guarded(parts, around));
            case Min(List<Formula> parts) -> new Min(guarded(parts, around));
            case Max(List<Formula> parts) -> new Max(guarded(parts, around));
            case Round(Formula part, int decimals, RoundingMode mode) ->
                    new Round(part.guarded(around), decimals, mode);
        };
    }

    private static Condition settled(Condition.About leaf, Surroundings around) {
        return around.shown(leaf.field()).and(leaf.by(around.clock()));
    }

    private static List<Formula> guarded(List<Formula> parts, Surroundings around) {
        return parts.stream().map(part -> part.guarded(around)).toList();
    }

    private static Optional<BigDecimal> reduced(
            List<Formula> parts, Answers answers, BinaryOperator<BigDecimal> operation) {
        return All.of(parts, answers).flatMap(all -> all.stream().reduce(operation));
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
     * @param otherwise or null: no result then
     */
    record If(Condition condition, Formula then, Formula otherwise) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return chosen(answers).flatMap(part -> part.value(answers));
        }

        /** The part that counts for these answers. */
        Optional<Formula> chosen(Answers answers) {
            return Optional.ofNullable(condition.holds(answers) ? then : otherwise);
        }

        @Override
        public List<Formula> parts() {
            return otherwise == null ? List.of(then) : List.of(then, otherwise);
        }

        @Override
        public Stream<Use> reads() {
            return condition.leaves().map(leaf -> Use.ofValues(leaf.field(), Set.of()));
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

    record Sum(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return parts.stream()
                    .flatMap(part -> part.value(answers).stream())
                    .reduce(BigDecimal::add);
        }
    }

    /**
     * The sum over the rows of a group; rows without a result are passed over.
     *
     * @param own ids of the group's fields, known once the definition is whole
     */
    record SumOf(String group, Set<String> own, Formula each) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return rows(answers).flatMap(row -> each.value(row).stream()).reduce(BigDecimal::add);
        }

        /** What the formula of one row sees, row after row. */
        Stream<Answers> rows(Answers answers) {
            return answers.value(group) instanceof List<?> rows
                    ? rows.stream()
                            .filter(Map.class::isInstance)
                            .map(row -> answers.within(own, (Map<?, ?>) row))
                    : Stream.of();
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(group, Nature.LIST));
        }

        @Override
        public Stream<Use> uses() {
            return Stream.concat(reads(), each.uses().map(use -> use.in(group)));
        }

        @Override
        public List<Formula> parts() {
            return List.of(each);
        }
    }

    record Product(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return reduced(parts, answers, BigDecimal::multiply);
        }
    }

    /** The first less all others. */
    record Minus(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return reduced(parts, answers, BigDecimal::subtract);
        }
    }

    /** The first by the second; no result when the second is zero. */
    record Divide(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return All.of(parts, answers)
                    .filter(all -> all.getLast().signum() != 0)
                    .map(
                            all ->
                                    all.getFirst()
                                            .divide(
                                                    all.getLast(),
                                                    DIVISION_DECIMALS,
                                                    RoundingMode.HALF_UP));
        }

        boolean byZero(Answers answers) {
            return parts.getLast().value(answers).filter(n -> n.signum() == 0).isPresent();
        }
    }

    record Min(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return reduced(parts, answers, BigDecimal::min);
        }
    }

    record Max(List<Formula> parts) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return reduced(parts, answers, BigDecimal::max);
        }
    }

    /** Half up, the usual rule of public accounts; or to the number above, or below. */
    record Round(Formula part, int decimals, RoundingMode mode) implements Formula {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return part.value(answers).map(number -> number.setScale(decimals, mode));
        }

        @Override
        public List<Formula> parts() {
            return List.of(part);
        }
    }
}
