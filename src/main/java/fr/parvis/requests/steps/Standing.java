package fr.parvis.requests.steps;

import java.time.Instant;

/** Where a step stands. */
public sealed interface Standing {

    /**
     * Nothing to do for the machine before that moment.
     *
     * @param until when to look again, or null: something else will tell, or the moment stays what
     *     it was
     */
    record Waits(Instant until) implements Standing {}

    /** People act here; the machine keeps nothing. */
    record ForPeople() implements Standing {}

    /** Went well: the request goes on by the step's own way. */
    record Done() implements Standing {}

    /**
     * Did not go well: by the side way, if the circuit has one; else people are told.
     *
     * @param why for agents, may be empty
     */
    record Failed(String why) implements Standing {}

    static Standing waits() {
        return new Waits(null);
    }

    static Standing done() {
        return new Done();
    }
}
