package fr.parvis.account.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class SignedInDeviceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0|Firefox, Linux",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0"
                        + " Safari/537.36 Edg/142.0|Edge, Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 26_1 like Mac OS X) AppleWebKit/605.1.15"
                        + " Version/26.1 Safari/604.1|Safari, iPhone",
                "Mozilla/5.0 (Linux; Android 16; Pixel) AppleWebKit/537.36 Chrome/142.0.0.0 Mobile"
                        + " Safari/537.36|Chrome, Android",
                "curl/8.5.0|''",
                "''|''"
            })
    void aDeviceIsNamedSoThatItsOwnerKnowsIt(String userAgent, String name) {
        assertThat(SignedInDevice.name(userAgent)).isEqualTo(name);
    }
}
