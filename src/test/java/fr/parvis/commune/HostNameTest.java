package fr.parvis.commune;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class HostNameTest {

    @ParameterizedTest
    @CsvSource({
        "Brest, brest.localhost",
        "Saint-Étienne, saint-etienne.localhost",
        "L'Haÿ-les-Roses, l-hay-les-roses.localhost",
        "Œuf-en-Ternois, oeuf-en-ternois.localhost",
        "Y, y.localhost",
    })
    void aLocalHostIsTheNameWithoutAccents(String name, String host) {
        assertThat(HostName.local(name)).isEqualTo(host);
        assertThat(HostName.valid(host)).contains(host);
    }

    @ParameterizedTest
    @CsvSource({
        "Demarches.Brest.fr, demarches.brest.fr",
        "évry.fr, xn--vry-9la.fr",
        "192.168.1.20, 192.168.1.20",
        "' mairie.fr ', mairie.fr",
    })
    void aNameIsKeptAsBrowsersSendIt(String typed, String kept) {
        assertThat(HostName.valid(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b.fr",
                "-a.fr",
                "a-.fr",
                "a..fr",
                "brest.fr:8080",
                "http://brest.fr",
                "brest.fr/x",
                "brest_29.fr",
                "localhost",
                "127.0.0.1"
            })
    void whatIsNoHostNameOrThisMachinesIsRefused(String typed) {
        assertThat(HostName.valid(typed)).isEmpty();
    }

    @Test
    void aNameOfMoreThan253CharactersIsRefused() {
        String label = "a".repeat(60) + ".";
        assertThat(HostName.valid(label.repeat(5) + "fr")).isEmpty();
        assertThat(HostName.valid("a".repeat(64) + ".fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "BREST.localhost:8080, brest.localhost",
        "brest.fr., brest.fr",
        "'[::1]:8080', '[::1]'",
        "'[::1]', '[::1]'",
    })
    void aHeaderLosesItsPortAndItsCase(String header, String host) {
        assertThat(HostName.ofHeader(header)).isEqualTo(host);
    }
}
