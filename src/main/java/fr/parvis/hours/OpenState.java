package fr.parvis.hours;

import fr.parvis.kernel.LocalizedText;
import java.time.LocalDateTime;

/**
 * Whether something is open at a moment, and when that changes; all in the place's own time.
 *
 * @param at the moment
 * @param open for certain; false also where the hours say "unknown" (see the comment then)
 * @param until end of the present opening; null when closed, or when it never closes within a week
 * @param opensNext start of the next opening after the present state; null when none within 13
 *     months
 * @param closesNext end of that opening; null with it, or when it never closes
 * @param why what makes the present day what it is
 * @param reason of an exceptional day; or null
 * @param comment what the hours say of this moment, for example "sur rendez-vous"; or null
 */
public record OpenState(
        LocalDateTime at,
        boolean open,
        LocalDateTime until,
        LocalDateTime opensNext,
        LocalDateTime closesNext,
        Why why,
        LocalizedText reason,
        String comment) {

    public enum Why {
        /** The usual hours. */
        HOURS,
        /** Closed all day, which it would not be but for the public holiday. */
        HOLIDAY,
        /** An exceptional day, open or closed. */
        EXCEPTION
    }

    /** The moment after which this answer may be wrong, at the next midnight at the latest. */
    public LocalDateTime staleAt() {
        LocalDateTime midnight = at.toLocalDate().plusDays(1).atStartOfDay();
        LocalDateTime change = open ? until : opensNext;
        return change == null || change.isAfter(midnight) ? midnight : change;
    }
}
