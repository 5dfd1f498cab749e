package fr.parvis.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class ColourTest {

    @Test
    void neighboursInTheRegisterHaveColoursApart() {
        var colours =
                IntStream.range(0, 10)
                        .mapToObj(unit -> Colour.of("2901" + unit))
                        .collect(Collectors.toSet());

        assertThat(colours).hasSize(10).allMatch(Colour::isValid);
    }

    @Test
    void theColourAskedForWinsOverTheDerivedOne() {
        assertThat(Colour.chosen("#AB12CD", "29019")).isEqualTo("#ab12cd");
        assertThat(Colour.chosen(null, "29019")).isEqualTo(Colour.of("29019"));
        assertThatThrownBy(() -> Colour.chosen("red", "29019"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
