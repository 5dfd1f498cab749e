package fr.parvis.kernel;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which a town hall works: Monday to Friday, {@link PublicHolidays} left out. */
public final class WorkingDays {

    private WorkingDays() {}

    /**
     * @param departement official code, which decides the local holidays; null where it is not
     *     known
     */
    public static boolean isWorkingDay(LocalDate date, String departement) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
                && !PublicHolidays.isHoliday(date, departement);
    }

    /**
     * The day on which the given number of working days has passed; the first day does not count.
     *
     * @param days 0 gives the date itself, whatever day it is
     */
    public static LocalDate plusWorkingDays(LocalDate date, int days, String departement) {
        if (days < 0) {
            throw new IllegalArgumentException("days must not be negative: " + days);
        }
        LocalDate day = date;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day, departement)) {
                left--;
            }
        }
        return day;
    }

    /** The date itself when it is worked, else the first worked day after it. */
    public static LocalDate nextWorkingDay(LocalDate date, String departement) {
        LocalDate day = date;
        while (!isWorkingDay(day, departement)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
