package fr.parvis.requests.life;

import java.time.Instant;
import java.util.List;

/**
 * A message of the thread, or a note.
 *
 * @param readAt when the other side opened it, null while unread
 */
public record Message(
        long id,
        Kind kind,
        long authorId,
        String authorName,
        Instant at,
        String body,
        List<Long> files,
        Instant readAt) {

    public enum Kind {
        FROM_RESIDENT,
        FROM_AGENT,
        /** Stays in the town hall. */
        NOTE
    }
}
