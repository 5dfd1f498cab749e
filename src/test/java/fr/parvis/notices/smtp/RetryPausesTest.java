package fr.parvis.notices.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class RetryPausesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void theFirstRetriesComeSoonAndTheLaterOnesRarely() {
        assertThat(RetryPauses.next(0, null, NOW)).contains(NOW.plusSeconds(30));
        assertThat(RetryPauses.next(1, NOW, NOW)).contains(NOW.plusSeconds(120));
        assertThat(RetryPauses.next(40, NOW, NOW)).contains(NOW.plus(Duration.ofHours(3)));
    }

    @Test
    void patienceEndsThreeDaysAfterTheFirstFailure() {
        Instant first = NOW.minus(RetryPauses.PATIENCE);

        assertThat(RetryPauses.next(30, first, NOW)).isPresent();
        assertThat(RetryPauses.next(30, first.minusSeconds(1), NOW)).isEmpty();
    }
}
