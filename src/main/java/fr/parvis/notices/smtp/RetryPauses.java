package fr.parvis.notices.smtp;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again: soon at first, then ever more rarely, for three days. */
public final class RetryPauses {

    static final Duration PATIENCE = Duration.ofDays(3);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(3));

    private RetryPauses() {}

    /**
     * @param attempts that failed before this one
     * @param triedSince the first of them, or null
     * @return empty when it is time to give up
     */
    public static Optional<Instant> next(int attempts, Instant triedSince, Instant now) {
        Instant since = triedSince == null ? now : triedSince;
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size() - 1));
        return now.isAfter(since.plus(PATIENCE)) ? Optional.empty() : Optional.of(now.plus(pause));
    }
}
