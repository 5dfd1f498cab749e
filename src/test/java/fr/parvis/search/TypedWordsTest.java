package fr.parvis.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class TypedWordsTest {

    @Test
    void everyWordIsNeededAndTheLastMayBeABeginning() {
        assertThat(TypedWords.of(" acte  naiss ").query()).isEqualTo("'acte' & 'naiss':*");
    }

    @Test
    void smallWordsAreLeftOutUnlessThereIsNothingElse() {
        assertThat(TypedWords.of("les écoles").query()).isEqualTo("'écoles':*");
        assertThat(TypedWords.of("Les").query()).isEqualTo("'Les':*");
    }

    @Test
    void quotesAndBackslashesAreLetters() {
        assertThat(TypedWords.of("d'azur a\\b").query()).isEqualTo("'d''azur' & 'a\\\\b':*");
    }

    @Test
    void aTextWithoutEndIsCut() {
        assertThat(TypedWords.of("mot ".repeat(10_000)).words()).hasSize(12);
        assertThat(TypedWords.of("a".repeat(10_000)).words().getFirst()).hasSize(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!? & | :*", "\u0000"})
    void whatHasNoLetterIsNoQuestion(String typed) {
        assertThat(TypedWords.of(typed).isEmpty()).isTrue();
    }
}
