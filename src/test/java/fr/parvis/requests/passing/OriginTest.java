package fr.parvis.requests.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.CommuneId;
import fr.parvis.procedures.Legal.Silence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class OriginTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate HERE = LocalDate.of(2026, 3, 20);
    private static final Origin ORIGIN =
            new Origin(new CommuneId(1), "2026-000012", Instant.parse("2026-03-03T23:30:00Z"));

    @Test
    void aRefusalBySilenceIsCountedFromTheFirstReceipt() {
        assertThat(ORIGIN.counted(Silence.REJECTS, HERE, PARIS))
                .as("the day in Paris")
                .isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void anAcceptanceBySilenceIsCountedFromTheAuthorityInCharge() {
        assertThat(ORIGIN.counted(Silence.ACCEPTS, HERE, PARIS)).isEqualTo(HERE);
    }
}
