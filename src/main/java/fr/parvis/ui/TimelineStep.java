package fr.parvis.ui;

import java.time.Instant;

/**
 * A step of a life or of what happens next.
 *
 * @param at when it was reached, or null
 * @param detail one more sentence, or null
 */
public record TimelineStep(State state, String title, Instant at, String detail) {

    public enum State {
        DONE,
        CURRENT,
        TO_COME
    }

    /** Not reached at a time that is known. */
    public TimelineStep(State state, String title) {
        this(state, title, null, null);
    }
}
