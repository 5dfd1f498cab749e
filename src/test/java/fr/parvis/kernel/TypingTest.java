package fr.parvis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class TypingTest {

    @ParameterizedTest
    @CsvSource({
        "ecole, ecole, 0",
        "ecole, ecoles, 1",
        "eocle, ecole, 1",
        "ecolle, ecole, 1",
        "acole, ecole, 1",
        "terase, terrasse, 2",
        "chat, chien, 3"
    })
    void aSwapIsOneMistake(String typed, String word, int mistakes) {
        assertThat(Typing.mistakes(typed, word)).isEqualTo(mistakes);
    }
}
