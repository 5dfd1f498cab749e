package fr.parvis.forms;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** When a field or a page is shown. A small sealed tree: it evaluates, and can be explained. */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    boolean holds(Answers answers);

    /** What it asks of single fields, everywhere in it. */
    default Stream<About> leaves() {
        return switch (this) {
            case About leaf -> Stream.of(leaf);
            case Not(Condition condition) -> condition.leaves();
            case All(List<Condition> all) -> all.stream().flatMap(Condition::leaves);
            case Any(List<Condition> any) -> any.stream().flatMap(Condition::leaves);
        };
    }

    /** The same tree with another condition in the place of each leaf. */
    default Condition eachLeaf(Function<About, Condition> change) {
        UnaryOperator<Condition> inside = one -> one.eachLeaf(change);
        return switch (this) {
            case About leaf -> change.apply(leaf);
            case Not(Condition condition) -> new Not(inside.apply(condition));
            case All(List<Condition> all) -> new All(all.stream().map(inside).toList());
            case Any(List<Condition> any) -> new Any(any.stream().map(inside).toList());
        };
    }

    /** Both, in the shortest form. */
    default Condition and(Condition other) {
        if (equals(ALWAYS)) {
            return other;
        }
        return other.equals(ALWAYS) ? this : new All(List.of(this, other));
    }

    /** A condition on the answer to one field. */
    sealed interface About extends Condition {
        String field();

        /** The same, measured by this clock; a definition has none until it is whole. */
        default About by(Clock clock) {
            return switch (this) {
                case Before(String field, DayBound day, Clock _) -> new Before(field, day, clock);
                case After(String field, DayBound day, Clock _) -> new After(field, day, clock);
                case Is _, Filled _, Above _, Below _ -> this;
            };
        }
    }

    record Is(String field, List<String> values) implements About {
        @Override
        public boolean holds(Answers answers) {
            return answers.texts(field).stream().anyMatch(values::contains);
        }
    }

    record Filled(String field) implements About {
        @Override
        public boolean holds(Answers answers) {
            return answers.filled(field);
        }
    }

    record Above(String field, BigDecimal bound) implements About {
        @Override
        public boolean holds(Answers answers) {
            return answers.number(field).filter(value -> value.compareTo(bound) > 0).isPresent();
        }
    }

    record Below(String field, BigDecimal bound) implements About {
        @Override
        public boolean holds(Answers answers) {
            return answers.number(field).filter(value -> value.compareTo(bound) < 0).isPresent();
        }
    }

    /** The date answered is earlier than this day. */
    record Before(String field, DayBound day, Clock clock) implements About {
        @Override
        public boolean holds(Answers answers) {
            LocalDate bound = day.on(answers.day(clock));
            return answers.date(field).filter(date -> date.isBefore(bound)).isPresent();
        }
    }

    /** The date answered is later than this day. */
    record After(String field, DayBound day, Clock clock) implements About {
        @Override
        public boolean holds(Answers answers) {
            LocalDate bound = day.on(answers.day(clock));
            return answers.date(field).filter(date -> date.isAfter(bound)).isPresent();
        }
    }

    record Not(Condition condition) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return !condition.holds(answers);
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().allMatch(condition -> condition.holds(answers));
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        @Override
        public boolean holds(Answers answers) {
            return conditions.stream().anyMatch(condition -> condition.holds(answers));
        }
    }
}
