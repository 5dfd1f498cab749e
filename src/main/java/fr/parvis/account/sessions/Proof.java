package fr.parvis.account.sessions;

import java.time.Duration;
import java.time.Instant;

/**
 * How and when whoever holds a session last proved who they are.
 *
 * @param secondFactor whether a second factor was shown, or a way that stands for two
 * @param complete false while a second factor is still to be shown: the session opens nothing yet
 * @param at the last moment, by signing in or by confirming
 */
public record Proof(SignInMethod method, boolean secondFactor, boolean complete, Instant at) {

    /** How long a proof is good for what is sensitive. */
    public static final Duration RECENT = Duration.ofMinutes(10);

    public boolean isRecent(Instant now) {
        return at.plus(RECENT).isAfter(now);
    }
}
