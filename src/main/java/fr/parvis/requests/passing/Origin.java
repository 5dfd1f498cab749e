package fr.parvis.requests.passing;

import fr.parvis.kernel.CommuneId;
import fr.parvis.procedures.Legal.Silence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a request was received first.
 *
 * @param number there
 * @param firstReceived when that commune, which was not in charge, received it
 */
public record Origin(CommuneId from, String number, Instant firstReceived) {

    /**
     * The day from which silence is counted (CRPA L114-3): a refusal by silence from the first
     * receipt, an acceptance only from the day the authority in charge received it.
     *
     * @param here the day it was received here
     */
    public LocalDate counted(Silence silence, LocalDate here, ZoneId zone) {
        return silence == Silence.REJECTS ? firstReceived.atZone(zone).toLocalDate() : here;
    }
}
