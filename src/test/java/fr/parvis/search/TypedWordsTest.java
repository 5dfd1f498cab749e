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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0612345678",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33 6 12 34 56 78",
                "0033612345678"
            })
    void aTelephoneNumberIsTenDigitsHoweverItIsWritten(String typed) {
        assertThat(TypedWords.of("Le Gall " + typed).words())
                .containsExactly("Le", "Gall", "0612345678");
    }

    @Test
    void anEmailAddressIsItsPartsAndOtherNumbersStayAsTheyAre() {
        assertThat(TypedWords.of("zoe.le-gall@exemple.fr").words())
                .containsExactly("zoe", "le", "gall", "exemple", "fr");
        assertThat(TypedWords.of("2026-0412 29200").words()).containsExactly("2026-0412", "29200");
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
