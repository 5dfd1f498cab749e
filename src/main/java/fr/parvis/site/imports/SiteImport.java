package fr.parvis.site.imports;

import java.time.Instant;

/**
 * An old site being taken over; public only for its templates.
 *
 * @param label name of the file, or address of the sitemap
 * @param file of the export, or null
 * @param publish whether what was published there is published here; else drafts
 * @param images whether images are fetched
 * @param trouble end of the key of what went wrong with the whole, or empty
 * @param endedAt null while it goes on
 */
public record SiteImport(
        long id,
        Source source,
        String label,
        Long file,
        State state,
        boolean publish,
        boolean images,
        String trouble,
        long agentId,
        String agentName,
        Instant begunAt,
        Instant endedAt) {

    /** Where the old site is read. */
    public enum Source {
        WXR,
        SITEMAP
    }

    /** How far it is. */
    public enum State {
        READING,
        REPORTED,
        RUNNING,
        DONE,
        UNDOING,
        UNDONE,
        FAILED
    }

    /** A job is at it. */
    public boolean busy() {
        return state == State.READING || state == State.RUNNING || state == State.UNDOING;
    }

    /** It may be imported, or go on where it stopped. */
    public boolean ready() {
        return state == State.REPORTED || state == State.UNDONE;
    }
}
