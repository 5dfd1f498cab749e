package fr.parvis.alerts.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.subscribers.Zone;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class AlertRulesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T20:59:00Z, 2026-11-22T20:59:00Z",
        "2026-11-22T21:00:00Z, 2026-11-23T06:00:00Z",
        "2026-11-23T05:59:00Z, 2026-11-23T06:00:00Z",
        "2026-11-23T06:00:00Z, 2026-11-23T06:00:00Z",
        // the night clocks go forward: seven o’clock is five in UTC
        "2026-03-28T22:00:00Z, 2026-03-29T05:00:00Z",
        // the night they go back: seven o’clock is six in UTC
        "2026-10-24T21:00:00Z, 2026-10-25T06:00:00Z"
    })
    void whatIsNotDangerWaitsForTheMorning(Instant now, Instant next) {
        assertThat(QuietHours.USUAL.next(Level.VIGILANCE, now, PARIS)).isEqualTo(next);
        assertThat(QuietHours.USUAL.next(Level.DANGER, now, PARIS)).isEqualTo(now);
    }

    @Test
    void theMorningIsThatOfTheTown() {
        Instant midnight = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(QuietHours.USUAL.next(midnight, TownTime.of("974")))
                .isEqualTo(Instant.parse("2026-11-23T03:00:00Z"));
        assertThat(QuietHours.USUAL.next(midnight, TownTime.of("971"))).isEqualTo(midnight);
    }

    @Test
    void theSameHourTwiceIsNoQuietAtAll() {
        var never = new QuietHours(LocalTime.of(7, 0), LocalTime.of(7, 0));
        Instant night = Instant.parse("2026-11-22T23:30:00Z");
        assertThat(never.next(night, PARIS)).isEqualTo(night);
    }

    @ParameterizedTest
    @CsvSource({
        "true, 10, 10, true",
        "true, 0, 0, false",
        "false, 6, 10, true",
        "false, 5, 10, false",
        "false, 0, 10, false"
    })
    void anSmsToEverybodyOrToMostNeedsTwoPeople(
            boolean everywhere, long reached, long all, boolean needed) {
        assertThat(TwoPeople.needed(everywhere, reached, all)).isEqualTo(needed);
    }

    @Test
    void anOutlineIsReadAsPeopleAndMapsWriteIt() {
        var area = new Area("", " 48.39, -4.49 \n48,40; -4,48\n48.38 -4.47\n\n");
        assertThat(area.points().orElseThrow())
                .containsExactly(
                        new Zone.Point(-4.49, 48.39),
                        new Zone.Point(-4.48, 48.40),
                        new Zone.Point(-4.47, 48.38));
        assertThat(area.capPolygon())
                .isEqualTo(
                        "48.390000,-4.490000 48.400000,-4.480000 48.380000,-4.470000 48.390000,-4.490000");
        assertThat(area.zone()).isInstanceOf(Zone.Polygon.class);
        assertThat(new Area("rue de Siam", area.outline()).zone()).isInstanceOf(Zone.Either.class);
        assertThat(Area.EVERYWHERE.zone()).isEqualTo(Zone.EVERYWHERE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "48.39, -4.49\n48.40, -4.48",
                "bonjour",
                "48.39, -4.49\n48.40, -4.48\n148.38, -4.47",
                "48.0, -4.0\n48.1, -4.1\n48.0, -4.1\n48.1, -4.0",
                "41.0, -5.0\n51.0, -5.0\n51.0, 8.0"
            })
    void whatIsNoPartOfATownIsNoOutline(String outline) {
        assertThat(new Area("", outline).points()).isEmpty();
    }

    @Test
    void aPostIsCutAtAWordAndKeepsItsAddress() {
        String post =
                Post.of("Danger : crue", "mot ".repeat(300), "https://mairie.fr/alertes/1", "");
        assertThat(post.codePointCount(0, post.length())).isLessThanOrEqualTo(Post.LONGEST);
        assertThat(post).startsWith("Danger : crue\n\nmot mot").contains("mot…\n\nhttps://");
        assertThat(Post.of("Titre", "Court.", "https://x.fr/1", ""))
                .isEqualTo("Titre\n\nCourt.\n\nhttps://x.fr/1");
    }
}
