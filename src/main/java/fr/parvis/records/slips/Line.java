package fr.parvis.records.slips;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing on a slip; public only for its templates.
 *
 * @param reason key of why it stays, or the words of who took it out; else empty
 * @param againOn when what was taken out is proposed again, or null
 * @param sha256 of what was erased, or empty
 */
public record Line(
        long slip,
        long thing,
        String reference,
        String topic,
        LocalDate countedFrom,
        LocalDate due,
        State state,
        String reason,
        LocalDate againOn,
        Instant doneAt,
        int rows,
        int files,
        String sha256) {

    public enum State {
        PROPOSED,
        TAKEN_OUT,
        DONE,
        /** Looked at again at the moment of disposal, and still needed. */
        KEPT
    }

    /** As the proof counts it: one line of text, always the same for the same facts. */
    String text() {
        return String.join(
                "\t",
                Long.toString(thing),
                reference,
                topic,
                countedFrom.toString(),
                due.toString(),
                state.name(),
                reason,
                doneAt == null ? "" : doneAt.toString(),
                Integer.toString(rows),
                Integer.toString(files),
                sha256);
    }
}
