package fr.parvis.api.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class TokenTextTest {

    private final SecureRandom random = new SecureRandom();

    @Test
    void aTokenIsRecognisedByItsBeginningItsLengthAndItsChecksum() {
        for (int i = 0; i < 200; i++) {
            String text = TokenText.make(random).text();
            assertThat(text).matches("parvis_[0-9A-Za-z]{49}");
            assertThat(TokenText.of(text)).isPresent();
            int place = 7 + random.nextInt(49);
            char other = text.charAt(place) == 'a' ? 'b' : 'a';
            String mistyped = text.substring(0, place) + other + text.substring(place + 1);
            assertThat(TokenText.of(mistyped)).isEmpty();
        }
    }

    @Test
    void noTwoTokensAreAlikeAndNoneShowsInALog() {
        TokenText one = TokenText.make(random);
        assertThat(TokenText.make(random)).isNotEqualTo(one);
        assertThat(one.toString()).doesNotContain(one.text()).endsWith(one.ending());
        assertThat(one.hash()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "parvis_", "Bearer x", "parvis_é", "parvis_0000000000"})
    void whatIsNoneIsNone(String text) {
        assertThat(TokenText.of(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "10.0.0.0/9, 10.127.0.1, true",
        "10.0.0.0/9, 10.128.0.1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
        "0.0.0.0/0, 2001:db8::1, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "192.0.2.0/24, nulle-part, false"
    })
    void aNetworkHoldsItsAddressesAndNoOthers(String network, String address, boolean held) {
        assertThat(Network.of(network).orElseThrow().holds(address)).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2/24/3", "exemple.fr"})
    void whatIsNoNetworkIsNone(String written) {
        assertThat(Network.of(written)).isEmpty();
    }
}
