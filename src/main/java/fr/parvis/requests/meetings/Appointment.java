package fr.parvis.requests.meetings;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * @param sequence how often it was moved, as calendars count it
 */
record Appointment(
        long id,
        long requestId,
        Instant startsAt,
        int minutes,
        String place,
        int sequence,
        State state) {

    enum State {
        PROPOSED,
        KEPT,
        MISSED,
        CANCELLED
    }

    Instant endsAt() {
        return startsAt.plus(minutes, ChronoUnit.MINUTES);
    }

    boolean proposed() {
        return state == State.PROPOSED;
    }
}
