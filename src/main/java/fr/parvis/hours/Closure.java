package fr.parvis.hours;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * Days that are not as usual; stronger than the usual hours and than public holidays.
 *
 * @param to last day, included
 * @param slots open at these times all the same; none when closed
 * @param reason told to visitors, for example "travaux"; or null
 */
public record Closure(LocalDate from, LocalDate to, List<Slot> slots, LocalizedText reason) {

    public Closure {
        slots = List.copyOf(slots);
    }

    public static Closure closed(LocalDate from, LocalDate to, LocalizedText reason) {
        return new Closure(from, to, List.of(), reason);
    }

    public static Closure open(LocalDate day, List<Slot> slots, LocalizedText reason) {
        return new Closure(day, day, slots, reason);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    Timeline timeline() {
        Timeline timeline = Timeline.CLOSED;
        for (Slot slot : slots) {
            timeline = timeline.paint(slot.start(), slot.end(), Timeline.State.OPEN, null);
        }
        return timeline;
    }
}
