package fr.parvis.hours;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * The hours of one day.
 *
 * @param slots in order; none when closed; the last may end the next morning
 * @param holiday a public holiday of the place
 * @param exceptional not as usual, see {@link Closure}
 * @param reason of what is exceptional; or null
 * @param comment what the hours themselves say, for example "sur rendez-vous"; or null
 */
public record DayHours(
        LocalDate date,
        List<Slot> slots,
        boolean holiday,
        boolean exceptional,
        LocalizedText reason,
        String comment) {

    public boolean open() {
        return !slots.isEmpty();
    }
}
