package fr.parvis.forms.formula;

import fr.parvis.forms.Answers;
import fr.parvis.forms.Condition;
import fr.parvis.forms.Nature;
import fr.parvis.forms.Surroundings;
import fr.parvis.forms.Tariff;
import fr.parvis.forms.Tariffs;
import fr.parvis.forms.Use;
import fr.parvis.kernel.LocalizedText;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The leaves of a formula that look at an answer: what it is, how many, how long, what it costs.
 */
public sealed interface Reading extends Formula {

    /** With the amounts it names, and missing where a field it reads is hidden. */
    default Formula whereShown(Surroundings around) {
        Condition all =
                reads().map(use -> around.shown(use.field()))
                        .reduce(Condition.ALWAYS, Condition::and);
        Reading settled =
                switch (this) {
                    case Tariffed tariffed -> tariffed.among(around);
                    case Age age -> new Age(age.field(), age.at(), around.clock());
                    case Field _, Count _, DaysBetween _, Days _, HoursBetween _, Table _ -> this;
                };
        return all.equals(Condition.ALWAYS) ? settled : new When(all, settled);
    }

    record Field(String field, LocalizedText unit) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return answers.number(field);
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(field, Nature.NUMBER, Nature.CHOICE));
        }
    }

    /** How many rows a group has, or how many values were chosen. */
    record Count(String field, LocalizedText unit) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            int size = answers.value(field) instanceof List<?> list ? list.size() : 0;
            return Optional.of(BigDecimal.valueOf(size));
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(field, Nature.LIST));
        }
    }

    /** Days from one date to another, both counted. */
    record DaysBetween(String from, String to) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return WrittenDate.days(answers.value(from), answers.value(to))
                    .map(BigDecimal::valueOf);
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(from, Nature.DATE), Use.of(to, Nature.DATE));
        }
    }

    /** Days of a period, the first and the last counted. */
    record Days(String period) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return answers.value(period) instanceof Map<?, ?> parts
                    ? WrittenDate.days(parts.get("from"), parts.get("to")).map(BigDecimal::valueOf)
                    : Optional.empty();
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(period, Nature.PERIOD));
        }
    }

    /** Hours of a time slot, with decimals: a quarter of an hour is 0.25. */
    record HoursBetween(String slot) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return WrittenTime.hours(answers.value(slot));
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.of(slot, Nature.SLOT));
        }
    }

    /**
     * Whole years from a date of birth.
     *
     * @param at id of the date it is measured on, or null for the day of sending
     * @param clock null until the definition is whole
     */
    record Age(String field, String at, Clock clock) implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            Optional<LocalDate> day =
                    at == null ? Optional.of(answers.day(clock)) : answers.date(at);
            return answers.date(field)
                    .flatMap(birth -> day.map(on -> Period.between(birth, on).getYears()))
                    .filter(years -> years >= 0)
                    .map(BigDecimal::valueOf);
        }

        @Override
        public Stream<Use> reads() {
            Use birth = Use.of(field, Nature.DATE);
            return at == null ? Stream.of(birth) : Stream.of(birth, Use.of(at, Nature.DATE));
        }
    }

    /** The number that stands beside the chosen value. */
    record Table(String field, Map<String, BigDecimal> values, LocalizedText unit)
            implements Reading {
        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return answers.text(field).map(values::get);
        }

        @Override
        public Stream<Use> reads() {
            return Stream.of(Use.ofValues(field, values.keySet()));
        }
    }

    /**
     * An amount of the procedure's tariffs, as it is in force.
     *
     * @param by id of the choice or the number that decides, or null
     * @param entries those of that id, known once the definition is whole
     * @param clock null until then
     */
    record Tariffed(String tariff, String by, Tariffs entries, Clock clock) implements Reading {

        @Override
        public Optional<BigDecimal> value(Answers answers) {
            return inForce(answers).flatMap(found -> amount(found, answers));
        }

        Optional<Tariff> inForce(Answers answers) {
            return entries.all().isEmpty() ? Optional.empty() : entries.on(answers.day(clock));
        }

        /** The bracket that decided, where there are brackets. */
        Optional<Tariff.Bracket> bracket(Answers answers) {
            return by == null
                    ? Optional.empty()
                    : inForce(answers).flatMap(found -> answers.number(by).flatMap(found::bracket));
        }

        private Optional<BigDecimal> amount(Tariff found, Answers answers) {
            if (by == null) {
                return Optional.ofNullable(found.amount());
            }
            return found.brackets().isEmpty()
                    ? answers.text(by).map(found.values()::get)
                    : bracket(answers).map(Tariff.Bracket::value);
        }

        Tariffed among(Surroundings around) {
            return new Tariffed(tariff, by, around.tariffs().named(tariff), around.clock());
        }

        @Override
        public Stream<Use> reads() {
            return by == null ? Stream.of() : Stream.of(new Use(by, Set.of(), Set.of()));
        }
    }
}
