package fr.parvis.subscribers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class StreetNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 bis, avenue du Général-Leclerc",
                "av. du Gal Leclerc",
                "AVENUE GENERAL LECLERC",
                "  3 Avenue  du général Leclerc "
            })
    void theSameStreetIsTheSameHoweverItIsWritten(String written) {
        assertThat(StreetName.of(written).key()).isEqualTo("avenue general leclerc");
    }

    @Test
    void twoStreetsOfOneNameAreTwo() {
        assertThat(StreetName.of("rue des Écoles")).isNotEqualTo(StreetName.of("place des Écoles"));
    }

    @Test
    void aStreetNamedAfterADateKeepsIt() {
        assertThat(StreetName.of("4 rue du 11-Novembre").key()).isEqualTo("rue 11 novembre");
    }
}
