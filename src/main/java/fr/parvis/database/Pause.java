package fr.parvis.database;

import java.time.Duration;

/** Longer and longer between one attempt and the next, up to a limit. */
final class Pause {

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private Duration next = SHORTEST;

    void reset() {
        next = SHORTEST;
    }

    /** An interruption ends it early and stays set. */
    void take() {
        try {
            Thread.sleep(next);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
