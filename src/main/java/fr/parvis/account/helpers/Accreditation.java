package fr.parvis.account.helpers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An accreditation.
 *
 * @param organisation for which they help, for example a social centre
 * @param lastDay included
 * @param endedAt before its time, or null
 */
public record Accreditation(
        long id,
        long resident,
        String name,
        String email,
        String organisation,
        LocalDate firstDay,
        LocalDate lastDay,
        String by,
        Instant endedAt) {

    public boolean livesOn(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
