package fr.parvis.requests.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ChosenTest {

    @Test
    void theVersionThatTheListShowedGoesWithTheNumber() {
        Chosen one = Chosen.of("2026-000412.3").orElseThrow();
        assertThat(one).isEqualTo(new Chosen("2026-000412", 3));
        assertThat(one.code()).isEqualTo("2026-000412.3");
    }

    @Test
    void whatIsForgedOrChosenTwiceIsLeftOut() {
        assertThat(
                        Chosen.all(
                                List.of(
                                        "2026-000412.3",
                                        "2026-000412.3",
                                        "' or 1=1",
                                        "2026-000413",
                                        "2026-000413.99999999999")))
                .containsExactly(new Chosen("2026-000412", 3));
    }

    @Test
    void nobodyOrdersMoreThanAHundredAtOnce() {
        List<String> many = IntStream.range(0, 500).mapToObj(i -> "2026-" + i + ".0").toList();
        assertThat(Chosen.all(many)).hasSize(Chosen.MOST);
    }
}
