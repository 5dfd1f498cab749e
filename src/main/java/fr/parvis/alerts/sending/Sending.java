package fr.parvis.alerts.sending;

import java.time.Instant;

/**
 * How far a wave has come on one channel.
 *
 * @param notBefore quiet hours hold it until then
 * @param afterId the last subscriber looked at
 * @param told people for whom a message was queued
 * @param refused people to whom none may be sent: STOP, no mobile number, the cap
 * @param said what a network answered: an address, or a reason
 */
public record Sending(
        long id,
        long waveId,
        String channel,
        State state,
        Instant notBefore,
        long afterId,
        int told,
        int refused,
        int tries,
        String said) {

    public enum State {
        WAITING,
        DONE,
        /** The alert was over before its turn came. */
        SKIPPED,
        FAILED
    }
}
