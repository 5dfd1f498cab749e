package fr.parvis.ui;

/**
 * A step of a life or of what happens next.
 *
 * @param moment machine-readable date or instant, or null
 * @param when as people read it, or null
 * @param detail one more sentence, or null
 */
public record TimelineStep(State state, String title, String moment, String when, String detail) {
    public enum State {
        DONE,
        CURRENT,
        TO_COME
    }
}
