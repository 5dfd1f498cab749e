package fr.parvis.hours;

import java.time.LocalTime;

/**
 * Open from a time to another, in local time.
 *
 * @param to midnight is the end of the day; earlier than {@code from} it is of the next day; the
 *     same as {@code from} is once round the clock
 */
public record Slot(LocalTime from, LocalTime to) {

    private static final int DAY = 24 * 60;

    static Slot of(int from, int to) {
        return new Slot(time(from), time(to));
    }

    int start() {
        return from.toSecondOfDay() / 60;
    }

    /** Minutes after the midnight before {@code from}. */
    int end() {
        int end = to.toSecondOfDay() / 60;
        return end <= start() ? end + DAY : end;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute % DAY * 60L);
    }
}
