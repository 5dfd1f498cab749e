package fr.parvis.site.content;

import java.time.Instant;

/**
 * A content as those who write see it: where it stands, without its text.
 *
 * @param slug of the address that the public knows, or will
 * @param state of the newest revision
 * @param head number of the newest revision
 * @param shown number of the one the public sees, or 0
 * @param startsAt when the newest takes its place; null unless it is scheduled
 * @param endsAt when the one shown is shown no more, or null
 * @param publishedAt when the public saw it first, or null
 * @param title in French, of the newest
 * @param rubric of the newest; may be empty
 * @param stale a translation of the newest no longer says what the French says
 * @param writtenBy agent who wrote the newest; 0 for the program
 * @param lookedAt when somebody last wrote it, or said that it is still right
 */
public record Piece(
        long id,
        String kind,
        String slug,
        State state,
        int head,
        int shown,
        Instant startsAt,
        Instant endsAt,
        Instant publishedAt,
        String title,
        String rubric,
        boolean stale,
        long writtenBy,
        String writtenName,
        Instant writtenAt,
        Instant lookedAt) {

    /** The public sees the newest revision: there is nothing to publish. */
    public boolean asShown() {
        return state == State.PUBLISHED && shown == head;
    }

    /** The public sees some revision of it, or once saw one. */
    public boolean wasShown() {
        return isShown() || publishedAt != null && state != State.SCHEDULED;
    }

    /** The public sees some revision of it. */
    public boolean isShown() {
        return shown > 0;
    }
}
