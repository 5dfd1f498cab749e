package fr.parvis.hours;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import fr.parvis.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Whether a day is one of those that a part of a rule names. */
final class Days {

    private Days() {}

    static boolean isIn(YearRange range, LocalDate day) {
        int year = day.getYear();
        int first = range.getStartYear();
        int last = range.getEndYear();
        if (last == YearRange.UNDEFINED_YEAR) {
            last = range.isOpenEnded() ? Integer.MAX_VALUE : first;
        }
        return year >= first && year <= last && onBeat(year - first, range.getInterval());
    }

    /** Weeks as ISO 8601 numbers them. */
    static boolean isIn(WeekRange range, LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int first = range.getStartWeek();
        int last = range.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : range.getEndWeek();
        boolean within =
                first <= last ? week >= first && week <= last : week >= first || week <= last;
        return within && onBeat(Math.floorMod(week - first, 53), range.getInterval());
    }

    static boolean isIn(WeekDayRange range, LocalDate onDay) {
        LocalDate day = onDay.minusDays(range.getOffset());
        int first = range.getStartDay().ordinal();
        int last = range.getEndDay() == null ? first : range.getEndDay().ordinal();
        int weekday = day.getDayOfWeek().ordinal();
        boolean within =
                first <= last
                        ? weekday >= first && weekday <= last
                        : weekday >= first || weekday <= last;
        boolean anyOfTheMonth = range.getNths() == null || range.getNths().isEmpty();
        return within
                && (anyOfTheMonth || range.getNths().stream().anyMatch(nth -> isIn(nth, day)));
    }

    static boolean isIn(Holiday holiday, LocalDate day, String departement) {
        return PublicHolidays.isHoliday(day.minusDays(holiday.getOffset()), departement);
    }

    /** The second Monday of a month, or the last but one (negative). */
    private static boolean isIn(Nth nth, LocalDate day) {
        int fromStart = (day.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((day.lengthOfMonth() - day.getDayOfMonth()) / 7 + 1);
        int first = nth.getStartNth();
        int last = nth.getEndNth() == Nth.INVALID_NTH ? first : nth.getEndNth();
        int present = first < 0 ? fromEnd : fromStart;
        return present >= first && present <= last;
    }

    private static boolean onBeat(int since, int interval) {
        return interval <= 1 || since % interval == 0;
    }
}
