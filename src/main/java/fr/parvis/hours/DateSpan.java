package fr.parvis.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.YearRange;
import fr.parvis.kernel.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** A stretch of the calendar, such as {@code Jul-Aug}, {@code Dec 24-Jan 02}, {@code easter}. */
record DateSpan(DateRange range) {

    boolean covers(LocalDate day) {
        int year = range.getStartDate().getYear();
        if (year != YearRange.UNDEFINED_YEAR) {
            return covers(day, year);
        }
        return covers(day, day.getYear()) || covers(day, day.getYear() - 1);
    }

    /** One day, not a season. */
    boolean isOneDay() {
        return range.getEndDate() == null
                && !range.getStartDate().isOpenEnded()
                && !wholeMonth(range.getStartDate());
    }

    /** A day that no year has. */
    boolean isImpossible() {
        return isImpossible(range.getStartDate())
                || range.getEndDate() != null && isImpossible(range.getEndDate());
    }

    private boolean isImpossible(DateWithOffset date) {
        return date.getVarDate() == null
                && !date.undefinedDay()
                && date.getDay() > month(date).maxLength();
    }

    private boolean covers(LocalDate day, int year) {
        LocalDate from = first(range.getStartDate(), year);
        return !day.isBefore(from) && !day.isAfter(last(from, year));
    }

    private LocalDate last(LocalDate from, int year) {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate();
        if (end == null) {
            return start.isOpenEnded() ? openEnd(start, year) : lastOf(start, year);
        }
        if (end.getYear() != YearRange.UNDEFINED_YEAR) {
            return lastOf(end, end.getYear());
        }
        LocalDate last = lastOf(end, year);
        return last.isBefore(from) ? lastOf(end, year + 1) : last;
    }

    private static LocalDate openEnd(DateWithOffset start, int year) {
        return start.getYear() == YearRange.UNDEFINED_YEAR
                ? LocalDate.of(year, 12, 31)
                : LocalDate.MAX;
    }

    private LocalDate first(DateWithOffset date, int year) {
        if (wholeMonth(date)) {
            return YearMonth.of(year, month(date)).atDay(1);
        }
        return exact(date, year, 1);
    }

    private LocalDate lastOf(DateWithOffset date, int year) {
        if (wholeMonth(date)) {
            return YearMonth.of(year, month(date)).atEndOfMonth();
        }
        return exact(date, year, 0);
    }

    private LocalDate exact(DateWithOffset date, int year, int after) {
        LocalDate day = base(date, year, after);
        if (date.getWeekDayOffset() != null) {
            DayOfWeek weekday = DayOfWeek.of(date.getWeekDayOffset().ordinal() + 1);
            day =
                    day.with(
                            date.isWeekDayOffsetPositive()
                                    ? TemporalAdjusters.next(weekday)
                                    : TemporalAdjusters.previous(weekday));
        }
        return day.plusDays(date.getDayOffset());
    }

    /**
     * @param after days to go on past the end of the month where it lacks the day: 29 February of a
     *     common year begins on 1 March and ends on 28 February, so that alone it never comes
     */
    private LocalDate base(DateWithOffset date, int year, int after) {
        if (date.getVarDate() != null) {
            return PublicHolidays.easter(year);
        }
        YearMonth month = YearMonth.of(year, month(date));
        if (date.getNthWeekDay() != null) {
            DayOfWeek weekday = DayOfWeek.of(date.getNthWeekDay().ordinal() + 1);
            return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), weekday));
        }
        boolean has = date.getDay() <= month.lengthOfMonth();
        return has ? month.atDay(date.getDay()) : month.atEndOfMonth().plusDays(after);
    }

    private static boolean wholeMonth(DateWithOffset date) {
        return date.getVarDate() == null && date.undefinedDay() && date.getNthWeekDay() == null;
    }

    /** {@code Jul 04-10}: the month of the end is that of the start. */
    private Month month(DateWithOffset date) {
        var month = date.getMonth() == null ? range.getStartDate().getMonth() : date.getMonth();
        return Month.of(month.ordinal() + 1);
    }
}
