package fr.parvis.desk;

import java.time.LocalDate;

/**
 * @param view what to show
 * @param mine only what the agent took
 * @param procedure code, or null for all
 * @param words to look for, or null
 * @param after keyset position: only items due later, or on the same day with a greater id; null
 *     from the start
 */
public record WorkQuery(View view, boolean mine, String procedure, String words, Position after) {

    public enum View {
        OPEN,
        LATE,
        TODAY,
        WEEK,
        TO_READ,
        WAITING,
        DONE
    }

    public record Position(LocalDate due, long id) {}
}
