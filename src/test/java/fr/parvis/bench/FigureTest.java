package fr.parvis.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class FigureTest {

    @Test
    void theMedianOfTheRoundsIsTheFigure() {
        assertThat(Figure.toCompare("x", "/s", 9, 1, 5).median()).isEqualTo(5);
        assertThat(Figure.toCompare("x", "/s", 4, 1, 9, 2).median()).isEqualTo(3);
    }

    @Test
    void aRateReachesItsTargetFromAbove() {
        assertThat(Figure.atLeast(800, "x", "/s", 800).reached()).isTrue();
        assertThat(Figure.atLeast(800, "x", "/s", 799).reached()).isFalse();
        assertThat(Figure.atLeast(800, "x", "/s", 1_200).ratio()).isEqualTo(1.5);
    }

    @Test
    void aDelayReachesItsTargetFromBelow() {
        assertThat(Figure.atMost(4, "x", "s", 4).reached()).isTrue();
        assertThat(Figure.atMost(4, "x", "s", 4.1).reached()).isFalse();
        assertThat(Figure.atMost(4, "x", "s", 2).ratio()).isEqualTo(2);
    }

    @Test
    void aMissIsSaidInItsLine() {
        assertThat(Figure.atLeast(800, "submit", "/s", 400, 500, 600).line())
                .contains("500 /s (400 to 600)", "≥ 800", "0.63", "MISSED");
    }

    @Test
    void optionsNameWhatToMeasureAndNoneMeansAll() {
        assertThat(Options.parse(List.of()).orElseThrow().parts())
                .containsExactly(Options.Part.values());
        Options some = Options.parse(List.of("inbox", "--requests", "2000")).orElseThrow();
        assertThat(some.parts()).containsExactly(Options.Part.INBOX);
        assertThat(some.requests()).isEqualTo(2_000);
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThat(Options.parse(List.of("faster"))).isEmpty();
        assertThat(Options.parse(List.of("--requests"))).isEmpty();
        assertThat(Options.parse(List.of("--rounds", "many"))).isEmpty();
    }
}
