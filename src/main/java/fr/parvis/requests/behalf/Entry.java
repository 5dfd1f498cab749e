package fr.parvis.requests.behalf;

import fr.parvis.requests.life.Channel;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry.
 *
 * @param requestId null while it is a draft
 * @param person for whom
 * @param representative who came or called instead, or empty
 * @param mandate the words to which they agreed, as they were
 * @param arrivedOn the day the paper came in; the clock of the request starts then
 * @param scan file of the filled-in form, or null
 * @param scanItem the scanned pages it is typed from, or null
 */
public record Entry(
        long id,
        long draftId,
        Long requestId,
        String procedure,
        Channel channel,
        String person,
        String representative,
        Identity identity,
        String mandate,
        LocalDate arrivedOn,
        Long scan,
        Long scanItem,
        long agentId,
        String agentName,
        Instant at) {

    /** Where the scan is shown. */
    public String scanAddress() {
        return "/bureau/guichet/saisies/" + id + "/document";
    }
}
