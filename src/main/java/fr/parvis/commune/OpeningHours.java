package fr.parvis.commune;

import fr.parvis.hours.Closure;
import fr.parvis.hours.DayHours;
import fr.parvis.hours.Hours;
import fr.parvis.hours.OpenState;
import fr.parvis.hours.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the counter is open, week after week, public holidays left out; a day without slots is
 * closed.
 *
 * @param closures days on which it is closed all the same, the first first
 */
public record OpeningHours(Map<DayOfWeek, List<Slot>> week, List<Closure> closures) {

    public OpeningHours {
        week = Map.copyOf(week);
        closures = List.copyOf(closures);
    }

    public OpeningHours(Map<DayOfWeek, List<Slot>> week) {
        this(week, List.of());
    }

    OpeningHours closed(List<Closure> days) {
        return new OpeningHours(week, days);
    }

    /** Those that are not over on a day. */
    public List<Closure> closuresFrom(LocalDate day) {
        return closures.stream().filter(each -> !each.to().isBefore(day)).toList();
    }

    /**
     * Whether it is open at a moment, closures and public holidays counted.
     *
     * @param departement decides the local public holidays
     */
    public OpenState at(LocalDateTime now, String departement) {
        return onTheCalendar().at(now, departement, closures);
    }

    /** What a day is, closures and public holidays counted. */
    public DayHours day(LocalDate day, String departement) {
        return onTheCalendar().day(day, departement, closures);
    }

    /** Slots of a day, in order; none when closed. */
    public List<Slot> on(DayOfWeek day) {
        return week.getOrDefault(day, List.of());
    }

    /** On the calendar, where public holidays are. */
    private Hours onTheCalendar() {
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
