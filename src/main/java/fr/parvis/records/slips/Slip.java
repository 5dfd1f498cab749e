package fr.parvis.records.slips;

import fr.parvis.records.Fate;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One slip of disposal; public only for its templates.
 *
 * @param lines how many things it is about, what was taken out left out
 * @param visa reference of the archives' visa or receipt, or empty
 * @param proof SHA-256 of all lines as they ended, or empty before
 * @param seal of the installation over the proof, the approval and the paper, or empty before
 * @param fileId the slip as a paper, or null before
 */
public record Slip(
        long id,
        String rule,
        Fate fate,
        State state,
        int lines,
        Instant proposedAt,
        Instant approvedAt,
        String approvedBy,
        String visa,
        LocalDate visaOn,
        Instant doneAt,
        String proof,
        String seal,
        Long fileId,
        String fileSha256) {

    public enum State {
        PROPOSED,
        APPROVED,
        DONE
    }

    public boolean proposed() {
        return state == State.PROPOSED;
    }

    public boolean done() {
        return state == State.DONE;
    }

    /** As it is called on paper and in the journal. */
    public String reference() {
        return "BE-" + id;
    }
}
