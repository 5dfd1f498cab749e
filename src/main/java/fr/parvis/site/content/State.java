package fr.parvis.site.content;

import java.util.Arrays;

/**
 * Where the newest revision of a content stands. What the public sees meanwhile is told by {@link
 * Piece#shown()}: an older revision may be shown while the next one is a draft.
 */
public enum State {
    DRAFT("draft"),
    /** Waits for another person. */
    REVIEW("review"),
    /** Approved, shown from a moment that is to come. */
    SCHEDULED("scheduled"),
    PUBLISHED("published"),
    /** Was shown until its end. */
    EXPIRED("expired"),
    /** Taken away by somebody. */
    WITHDRAWN("withdrawn");

    private final String code;

    State(String code) {
        this.code = code;
    }

    /** As kept; its words are {@code site.state.CODE}. */
    public String code() {
        return code;
    }

    static State ofCode(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state " + code));
    }
}
