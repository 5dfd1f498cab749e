package fr.parvis.account.agents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class FirstAdministratorTest {

    @ParameterizedTest
    @CsvSource({
        "nadia.bernard@ville.fr, Nadia Bernard",
        "mairie@ville.fr, Mairie",
        "n_bernard+parvis@ville.fr, N Bernard Parvis"
    })
    void theNameIsGuessedFromTheAddress(String email, String name) {
        assertThat(FirstAdministrator.nameIn(email)).isEqualTo(name);
    }
}
