package fr.parvis.procedures;

import java.time.Instant;

/**
 * A step a request has been through.
 *
 * @param id of the step, or {@link #RECEIVED}
 * @param when it was left; for {@link #RECEIVED}, when the request arrived
 */
public record WalkedStep(String id, Instant when) {

    /** Not a step of any circuit: the arrival, drawn before the first one. */
    public static final String RECEIVED = "received";
}
