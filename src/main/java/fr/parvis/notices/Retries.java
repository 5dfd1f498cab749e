package fr.parvis.notices;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When to try again: soon at first, then ever more rarely, for three days. */
final class Retries {

    static final Duration PATIENCE = Duration.ofDays(3);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(3));

    private Retries() {}

    /** Empty when it is time to give up. */
    static Optional<Instant> next(WaitingNotice notice, Instant now) {
        Instant since = notice.triedSince() == null ? now : notice.triedSince();
        Duration pause = PAUSES.get(Math.min(notice.attempts(), PAUSES.size() - 1));
        return now.isAfter(since.plus(PATIENCE)) ? Optional.empty() : Optional.of(now.plus(pause));
    }
}
