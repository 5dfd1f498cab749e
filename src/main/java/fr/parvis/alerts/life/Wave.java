package fr.parvis.alerts.life;

import java.time.Instant;

/**
 * One message about an alert.
 *
 * @param sms the short text
 * @param author name of who wrote it
 * @param decidedBy name of the second person, or empty
 * @param at when it was sent, before that when it was written
 * @param expiresAt until when the alert holds after it
 */
public record Wave(
        long id,
        long alertId,
        Kind kind,
        String title,
        String body,
        String sms,
        State state,
        long authorId,
        String author,
        String decidedBy,
        Instant at,
        Instant expiresAt) {

    public enum Kind {
        ALERT,
        UPDATE,
        END
    }

    public enum State {
        /** A second person has to agree. */
        AWAITING,
        SENT,
        REFUSED
    }

    /** As messages that are sent name what they are about. */
    public String about() {
        return "alert-wave:" + id;
    }
}
