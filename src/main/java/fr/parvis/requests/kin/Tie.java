package fr.parvis.requests.kin;

import java.time.Instant;

/**
 * What an agent said of two requests, seen from one of them.
 *
 * @param away whether it leads from this one to the other
 * @param by name of the agent
 */
public record Tie(Kind kind, boolean away, Instant at, String by) {

    public enum Kind {
        LINKED,
        /** Not the same, whatever they look like. */
        DISTINCT,
        /** The one it leads from ended, the other goes on. */
        MERGED,
        /** The one it leads to was made of a part of the other. */
        SPLIT
    }
}
