package fr.parvis.notices;

import java.time.Instant;

/**
 * @param state where it stands
 * @param at when that became so
 * @param reason of the last failure, for an agent's eyes, or empty
 */
public record Delivery(String toEmail, String subject, State state, Instant at, String reason) {

    public enum State {
        WAITING,
        SENT,
        UNDELIVERABLE
    }
}
