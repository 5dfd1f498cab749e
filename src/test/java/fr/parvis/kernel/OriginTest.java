package fr.parvis.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.kernel.Origin.Channel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class OriginTest {

    @ParameterizedTest
    @CsvSource({
        "/bureau, DESK",
        "/bureau/journal, DESK",
        "/bureaux, PORTAL",
        "/api/v1/requests, API",
        "/apiculture, PORTAL",
        "/, PORTAL"
    })
    void theAddressOfTheRequestTellsTheChannel(String path, Channel channel) {
        assertThat(Origin.ofRequest(path, null)).isEqualTo(new Origin(channel, ""));
    }

    @Test
    void ofADeviceOnlyTheNamesAreKept() {
        assertThat(Origin.device("Mozilla/5.0 (Windows NT 10.0) Firefox/145.0"))
                .isEqualTo("Firefox, Windows");
        assertThat(Origin.device("Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36"))
                .isEqualTo("Chrome, Linux");
        assertThat(Origin.device("curl/8.5")).isEmpty();
        assertThat(Origin.device("Something on Android")).isEqualTo("Android");
    }

    @Test
    void whereNothingIsBoundTheProgramWorksByItself() {
        assertThat(Origin.current().channel()).isEqualTo(Channel.JOB);
        assertThat(
                        Origin.<Channel, RuntimeException>call(
                                Origin.COMMAND, () -> Origin.current().channel()))
                .isEqualTo(Channel.COMMAND);
    }
}
