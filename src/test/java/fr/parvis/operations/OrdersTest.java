package fr.parvis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.operations.SecretsOrder.Verb;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class OrdersTest {

    @Test
    void aNewKeySealsAfterTwoMinutesUnlessToldOtherwise() {
        assertThat(secrets("secrets rotate").in()).isEqualTo(Duration.ofMinutes(2));
        assertThat(secrets("secrets rotate --in 0").in()).isZero();
        assertThat(secrets("secrets rotate --in 90 --data d").in())
                .isEqualTo(Duration.ofMinutes(90));
        assertThat(secrets("secrets retire").verb()).isEqualTo(Verb.RETIRE);
        assertThat(secrets("secrets status --data d").settings()).contains("--parvis.data=d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secrets",
                "secrets forget",
                "secrets rotate now",
                "secrets rotate --in soon",
                "secrets rotate --in -1",
                "secrets rotate --in",
                "secrets retire --in 5",
                "secrets status --key x"
            })
    void anythingElseAboutSecretsIsNotUnderstood(String line) {
        assertThat(SecretsOrder.parse(List.of(line.split(" ")))).isEmpty();
    }

    @Test
    void journalsAreVerifiedOneOrAll() {
        assertThat(VerifyOrder.parse(List.of("audit", "verify")).orElseThrow().target()).isNull();
        assertThat(VerifyOrder.parse(List.of("audit", "verify", "29019")).orElseThrow().target())
                .isEqualTo("29019");
        assertThat(VerifyOrder.parse(List.of("audit"))).isEmpty();
        assertThat(VerifyOrder.parse(List.of("audit", "verify", "a", "b"))).isEmpty();
    }

    private static SecretsOrder secrets(String line) {
        return SecretsOrder.parse(List.of(line.split(" "))).orElseThrow();
    }
}
