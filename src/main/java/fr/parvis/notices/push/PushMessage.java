package fr.parvis.notices.push;

import java.time.Duration;

/**
 * A message to one browser.
 *
 * @param subscription its id, see {@link PushSubscriptions}
 * @param url page that a press on it opens
 * @param tag a later message with the same tag takes the place of the earlier one on the screen;
 *     letters, digits and hyphens, at most 32
 * @param keep how long the push service keeps it for a browser that is away
 * @param about what it concerns, as the sender names it
 * @param key of all messages of the commune no other has it: sending it again sends nothing
 */
public record PushMessage(
        long subscription,
        String title,
        String text,
        String url,
        String tag,
        Duration keep,
        Urgency urgency,
        String about,
        String key) {

    /** How soon a browser that saves its battery is woken (RFC 8030, 5.3). */
    public enum Urgency {
        LOW,
        NORMAL,
        HIGH
    }
}
