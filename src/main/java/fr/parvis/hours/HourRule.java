package fr.parvis.hours;

import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import fr.parvis.hours.Timeline.State;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** One rule: the days it is about, and what it says of them. */
record HourRule(Rule rule) {

    boolean isFallBack() {
        return rule.isFallBack();
    }

    boolean namesHolidays() {
        return rule.getHolidays() != null;
    }

    /** About some years, weeks or dates only. */
    boolean isSeasonal() {
        return rule.getYears() != null || rule.getWeeks() != null || rule.getDates() != null;
    }

    boolean namesOneDay() {
        return rule.getDates() != null
                && rule.getDates().stream().map(DateSpan::new).allMatch(DateSpan::isOneDay);
    }

    boolean isAbout(LocalDate day, String departement) {
        return anyOrNone(rule.getYears(), years -> Days.isIn(years, day))
                && anyOrNone(rule.getWeeks(), weeks -> Days.isIn(weeks, day))
                && anyOrNone(rule.getDates(), dates -> new DateSpan(dates).covers(day))
                && isOnWeekday(day, departement);
    }

    /** {@code PH,Mo} is either; {@code PH Mo} is both. */
    private boolean isOnWeekday(LocalDate day, String departement) {
        if (rule.getHolidays() == null) {
            return onDays(day);
        }
        boolean holiday =
                rule.getHolidays().stream().anyMatch(each -> Days.isIn(each, day, departement));
        if (rule.getDays() == null) {
            return holiday;
        }
        boolean either = rule.getHolidays().getFirst().getUseAsWeekDay();
        return either ? holiday || onDays(day) : holiday && onDays(day);
    }

    private boolean onDays(LocalDate day) {
        return anyOrNone(rule.getDays(), days -> Days.isIn(days, day));
    }

    /** What the day is after this rule, given what it was after those before. */
    Timeline over(Timeline before) {
        Timeline timeline = startsAnew() ? Timeline.CLOSED : before;
        if (rule.getTimes() == null) {
            int end = state() == State.CLOSED ? 2 * Timeline.DAY : Timeline.DAY;
            return timeline.paint(0, end, state(), comment());
        }
        for (TimeSpan span : rule.getTimes()) {
            timeline = timeline.paint(span.getStart(), span.getEnd(), state(), comment());
        }
        return timeline;
    }

    /** An ordinary rule replaces what earlier ones said of its days; "off" with times cuts them. */
    private boolean startsAnew() {
        return !rule.isAdditive() && (state() != State.CLOSED || rule.getTimes() == null);
    }

    /** A comment alone leaves it to whoever asks. */
    private State state() {
        if (rule.getModifier() == null) {
            return State.OPEN;
        }
        Modifier modifier = rule.getModifier().getModifier();
        if (modifier == null) {
            return rule.getTimes() == null && !rule.isTwentyfourseven()
                    ? State.UNKNOWN
                    : State.OPEN;
        }
        return switch (modifier) {
            case OPEN -> State.OPEN;
            case CLOSED, OFF -> State.CLOSED;
            case UNKNOWN -> State.UNKNOWN;
        };
    }

    private String comment() {
        boolean own = rule.getModifier() != null && rule.getModifier().getComment() != null;
        return own ? rule.getModifier().getComment() : rule.getComment();
    }

    private static <T> boolean anyOrNone(List<T> parts, Predicate<T> test) {
        return parts == null || parts.stream().anyMatch(test);
    }
}
