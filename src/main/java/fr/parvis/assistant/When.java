package fr.parvis.assistant;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A day, some days or a moment that a question names.
 *
 * @param from first day
 * @param to last day, included
 * @param time asked about, or the beginning of the part of the day; null for the whole day
 * @param now "maintenant", "ouvert ?": at this moment
 */
public record When(LocalDate from, LocalDate to, LocalTime time, boolean now) {

    public boolean oneDay() {
        return from.equals(to);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
