package fr.parvis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class LocalTimesTest {

    private static final Instant NOON_IN_PARIS = Instant.parse("2026-11-23T11:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "29, 12:00",
        "2A, 12:00",
        "971, 07:00",
        "972, 07:00",
        "973, 08:00",
        "974, 15:00",
        "975, 08:00",
        "976, 14:00",
        "987, 01:00",
        "988, 22:00",
        ", 12:00"
    })
    void whenItIsNoonInParisTheTownHallHasItsOwnHour(String departement, LocalTime there) {
        assertThat(NOON_IN_PARIS.atZone(LocalTimes.of(departement)).toLocalTime()).isEqualTo(there);
    }
}
