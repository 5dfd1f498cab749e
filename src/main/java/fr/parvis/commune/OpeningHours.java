package fr.parvis.commune;

import fr.parvis.hours.Hours;
import fr.parvis.hours.Slot;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the counter is open, week after week, public holidays left out; a day without slots is
 * closed.
 */
public record OpeningHours(Map<DayOfWeek, List<Slot>> week) {

    public OpeningHours {
        week = Map.copyOf(week);
    }

    /** Slots of a day, in order; none when closed. */
    public List<Slot> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** On the calendar, where public holidays are. */
    public Hours onTheCalendar() {
        return Hours.weekly(week);
    }

    /** What most town halls begin with, until theirs says otherwise: weekdays, noon off. */
    static OpeningHours usual() {
        var slots =
                List.of(
                        new Slot(LocalTime.of(8, 30), LocalTime.of(12, 0)),
                        new Slot(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        return new OpeningHours(
                Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .collect(Collectors.toMap(day -> day, _ -> slots)));
    }
}
