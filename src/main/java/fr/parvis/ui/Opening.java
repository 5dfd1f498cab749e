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
 * @param today the day of that moment
 * @param open now
 * @param until end of the present opening; null when closed
 * @param nextDay day of the next opening after the present state; null when none within two weeks
 * @param nextFrom its start
 * @param nextTo its end
 */
public record Opening(
        LocalDate today,
        boolean open,
        LocalTime until,
        LocalDate nextDay,
        LocalTime nextFrom,
        LocalTime nextTo) {

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
                if (day.atTime(slot.from()).isAfter(now)) {
                    return of(now.toLocalDate(), present, day, slot);
                }
                if (day.atTime(slot.to()).isAfter(now)) {
                    present = slot;
                }
            }
        }
        return of(now.toLocalDate(), present, null, null);
    }

    /** The moment after which this answer may be wrong, at midnight at the latest. */
    public LocalDateTime staleAt() {
        if (open) {
            return today.atTime(until);
        }
        return today.equals(nextDay) ? today.atTime(nextFrom) : today.plusDays(1).atStartOfDay();
    }

    private static Opening of(LocalDate today, Slot present, LocalDate day, Slot next) {
        return new Opening(
                today,
                present != null,
                present == null ? null : present.to(),
                day,
                next == null ? null : next.from(),
                next == null ? null : next.to());
    }

    private static List<Slot> slots(LocalDate day, OpeningHours hours, String departement) {
        if (hours == null || PublicHolidays.isHoliday(day, departement)) {
            return List.of();
        }
        return hours.on(day.getDayOfWeek()).stream()
                .sorted(Comparator.comparing(Slot::from))
                .toList();
    }
}
