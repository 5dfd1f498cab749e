package fr.parvis.ui;

import fr.parvis.commune.OpeningHours;
import fr.parvis.commune.OpeningHours.Slot;
import fr.parvis.kernel.PublicHolidays;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a counter is open at a moment, and when that changes.
 *
 * @param open now
 * @param until end of the present opening; null when closed
 * @param nextDay day of the next opening after the present state; null when none within two weeks
 * @param nextFrom its start
 * @param nextTo its end
 */
public record Opening(
        boolean open, LocalTime until, LocalDate nextDay, LocalTime nextFrom, LocalTime nextTo) {

    private static final int DAYS_AHEAD = 14;

    /**
     * @param hours null or empty when they are not known: never open, nothing next
     * @param departement decides the local public holidays
     */
    public static Opening at(LocalDateTime now, OpeningHours hours, String departement) {
        Slot present = null;
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            LocalDate day = now.toLocalDate().plusDays(ahead);
            for (Slot slot : slots(day, hours, departement)) {
                if (day.atTime(slot.to()).isAfter(now)) {
                    if (day.atTime(slot.from()).isAfter(now)) {
                        return next(present, day, slot);
                    }
                    present = slot;
                }
            }
        }
        return new Opening(
                present != null, present == null ? null : present.to(), null, null, null);
    }

    /** The moment after which this answer may be wrong, at midnight at the latest. */
    public LocalDateTime staleAt(LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (open) {
            return today.atTime(until);
        }
        return today.equals(nextDay) ? today.atTime(nextFrom) : today.plusDays(1).atStartOfDay();
    }

    private static Opening next(Slot present, LocalDate day, Slot slot) {
        LocalTime until = present == null ? null : present.to();
        return new Opening(present != null, until, day, slot.from(), slot.to());
    }

    private static List<Slot> slots(LocalDate day, OpeningHours hours, String departement) {
        if (hours == null || hours.week() == null || PublicHolidays.isHoliday(day, departement)) {
            return List.of();
        }
        return hours.week().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                .sorted(Comparator.comparing(Slot::from))
                .toList();
    }
}
