package fr.parvis.procedures;

import fr.parvis.kernel.LocalizedText;
import java.util.List;

/**
 * The legal frame (CRPA L231-1 and following, R112-11-1).
 *
 * @param silence what no answer means at the end of the delay
 * @param months legal delay, 0 when {@code silence} is NONE
 * @param targetWorkingDays what the town hall promises itself
 * @param silenceReference text that says so
 * @param appeal ways and time limits of appeal, for the acknowledgement of a rejecting silence and
 *     for refusals
 * @param references the texts on which the procedure rests
 */
public record Legal(
        Silence silence,
        int months,
        int targetWorkingDays,
        String silenceReference,
        LocalizedText appeal,
        List<String> references) {

    public enum Silence {
        ACCEPTS,
        REJECTS,
        NONE
    }
}
