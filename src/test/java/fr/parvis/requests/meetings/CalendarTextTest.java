package fr.parvis.requests.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class CalendarTextTest {

    private static final Instant NOON = Instant.parse("2026-12-09T11:00:00Z");

    @Test
    void theHoursAreInUniversalTimeAndLastAsLongAsTheAppointment() {
        assertThat(text("Mairie")).contains("DTSTART:20261209T110000Z", "DTEND:20261209T113000Z");
    }

    @Test
    void noLineIsLongerThanSeventyFiveOctetsAndNoLetterIsCut() {
        String text = text("é".repeat(200));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", "")).contains("LOCATION:" + "é".repeat(200));
    }

    @Test
    void whatHasAMeaningInTheFormatIsEscaped() {
        assertThat(text("Mairie, salle 2; \\ étage\nporte"))
                .contains("LOCATION:Mairie\\, salle 2\\; \\\\ étage\\nporte");
    }

    private static String text(String place) {
        var one = new Appointment(7, 1, NOON, 30, place, 0, Appointment.State.PROPOSED);
        return CalendarText.of(one, "Mariage", "brest.localhost", NOON);
    }
}
