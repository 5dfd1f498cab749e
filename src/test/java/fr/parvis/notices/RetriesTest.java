package fr.parvis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class RetriesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theFirstRetriesComeSoonAndTheLaterOnesRarely() {
        assertThat(Retries.next(failed(0, null), NOW)).contains(NOW.plusSeconds(30));
        assertThat(Retries.next(failed(1, NOW), NOW)).contains(NOW.plusSeconds(120));
        assertThat(Retries.next(failed(40, NOW), NOW)).contains(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void patienceEndsThreeDaysAfterTheFirstFailure() {
        Instant first = NOW.minus(Retries.PATIENCE);

        assertThat(Retries.next(failed(30, first), NOW)).isPresent();
        assertThat(Retries.next(failed(30, first.minusSeconds(1)), NOW)).isEmpty();
    }

    private static WaitingNotice failed(int attempts, Instant since) {
        return new WaitingNotice(1, null, attempts, since);
    }
}
