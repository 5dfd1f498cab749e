package fr.parvis.kernel;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of France: Code du travail L3133-1 everywhere, L3134-13 in Alsace-Moselle,
 * L3422-2 overseas.
 *
 * <p>Good Friday is a holiday only in those communes of Alsace-Moselle that have a Protestant or a
 * shared church. No public register lists them, so the whole of the three départements counts: a
 * promise that comes a day late is worse than one that leaves a day more.
 */
public final class PublicHolidays {

    private static final Set<MonthDay> FIXED =
            Set.of(
                    MonthDay.of(1, 1),
                    MonthDay.of(5, 1),
                    MonthDay.of(5, 8),
                    MonthDay.of(7, 14),
                    MonthDay.of(8, 15),
                    MonthDay.of(11, 1),
                    MonthDay.of(11, 11),
                    MonthDay.of(12, 25));

    /** Easter Monday, Ascension, Whit Monday: days after Easter. */
    private static final int[] AFTER_EASTER = {1, 39, 50};

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final MonthDay SAINT_STEPHEN = MonthDay.of(12, 26);

    /** The commemoration of the abolition of slavery, by département or territory. */
    private static final Map<String, MonthDay> ABOLITION =
            Map.of(
                    "971", MonthDay.of(5, 27),
                    "972", MonthDay.of(5, 22),
                    "973", MonthDay.of(6, 10),
                    "974", MonthDay.of(12, 20),
                    "976", MonthDay.of(4, 27),
                    "977", MonthDay.of(10, 9),
                    "978", MonthDay.of(5, 28));

    private PublicHolidays() {}

    /**
     * @param departement official code, for example 29, 2A or 974; null for the holidays that all
     *     have
     */
    public static boolean isHoliday(LocalDate date, String departement) {
        MonthDay day = MonthDay.from(date);
        return FIXED.contains(day)
                || isMovable(date)
                || isLocal(date, day, departement == null ? "" : departement);
    }

    /** All of a year, in order. */
    public static Set<LocalDate> of(int year, String departement) {
        var all = new TreeSet<LocalDate>();
        LocalDate first = LocalDate.of(year, 1, 1);
        first.datesUntil(first.plusYears(1))
                .filter(date -> isHoliday(date, departement))
                .forEach(all::add);
        return all;
    }

    private static boolean isMovable(LocalDate date) {
        LocalDate easter = easter(date.getYear());
        for (int days : AFTER_EASTER) {
            if (date.equals(easter.plusDays(days))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLocal(LocalDate date, MonthDay day, String departement) {
        if (ALSACE_MOSELLE.contains(departement)) {
            return day.equals(SAINT_STEPHEN) || date.equals(easter(date.getYear()).minusDays(2));
        }
        return day.equals(ABOLITION.get(departement));
    }

    /** Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher. */
    public static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
