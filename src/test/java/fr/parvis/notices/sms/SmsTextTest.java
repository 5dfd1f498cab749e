package fr.parvis.notices.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class SmsTextTest {

    @Test
    void aHundredAndSixtyLettersFitIntoOnePartAndOneMoreTakesTwo() {
        assertThat(SmsText.of("a".repeat(160)).parts()).hasSize(1);
        assertThat(SmsText.of("a".repeat(160)).left()).isZero();
        SmsText two = SmsText.of("a".repeat(161));
        assertThat(two.parts()).extracting(String::length).containsExactly(153, 8);
        assertThat(two.left()).isEqualTo(145);
    }

    @Test
    void usualFrenchAccentsCostNothing() {
        SmsText text = SmsText.of("Coupure d'eau à l'école, là où même le café…".replace("ê", "e"));
        assertThat(text.gsm()).isTrue();
        assertThat(text.costly()).isEmpty();
    }

    @Test
    void aCircumflexLeavesRoomForSeventyLettersAndIsNamed() {
        SmsText text = SmsText.of("Tempête : façades fragiles, restez chez vous");
        assertThat(text.gsm()).isFalse();
        assertThat(text.costly()).isEqualTo("êç");
        assertThat(SmsText.of("ê".repeat(70)).parts()).hasSize(1);
        assertThat(SmsText.of("ê".repeat(71)).parts())
                .extracting(String::length)
                .containsExactly(67, 4);
    }

    @Test
    void typographyBecomesPlainSoThatItCostsNothing() {
        assertThat(SmsText.of("L’eau : « coupée » – œuvrons…").text())
                .isEqualTo("L'eau : \"coupée\" - oeuvrons...");
    }

    @Test
    void theEuroSignTakesTheRoomOfTwoAndIsNeverTornApart() {
        assertThat(SmsText.of("€".repeat(80)).parts()).hasSize(1);
        SmsText text = SmsText.of("a".repeat(152) + "€€€€€");
        assertThat(text.parts().getFirst()).hasSize(152);
        assertThat(SmsText.octets("a€", true)).containsExactly('a', 0x1b, 0x65);
    }

    @Test
    void aPictureOfTwoUnitsIsNeverTornApart() {
        SmsText text = SmsText.of("ê".repeat(66) + "🌊" + "ê".repeat(10));
        assertThat(text.parts().getFirst()).isEqualTo("ê".repeat(66));
        assertThat(text.parts().getLast()).startsWith("🌊");
    }

    @Test
    void theAtSignIsNoughtInTheGsmAlphabet() {
        assertThat(SmsText.octets("@é", true)).containsExactly(0, 5);
        assertThat(SmsText.octets("ê", false)).containsExactly(0, 0xea);
    }
}
