package fr.parvis.forms.types;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormsFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class SiretTest {

    private static final String FIELD = "- {id: x, type: siret, label: SIRET}\n";

    /** The second and third are establishments of La Poste, which has a rule of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"732 829 320 00074", "35600000000048", "356 000 000 49837"})
    void aSoundNumberIsAcceptedHoweverItIsSpaced(String typed) {
        assertThat(problems(typed)).isEmpty();
    }

    @Test
    void aTypingMistakeIsToldApartFromAMissingDigit() {
        assertThat(problems("73282932000075"))
                .containsExactly(
                        "x: Ce numéro SIRET contient une faute de frappe. Vérifiez chaque chiffre.");
        assertThat(problems("7328293200007")).containsExactly("x: Un numéro SIRET a 14 chiffres.");
        assertThat(problems("732829320 O0074"))
                .containsExactly("x: Un numéro SIRET a 14 chiffres.");
    }

    @Test
    void itIsReadInGroups() {
        var form = FormsFixture.page(FIELD);

        assertThat(
                        FormsFixture.summary(
                                form, new Answers(Map.of("x", "73282932000074")), Locale.FRENCH))
                .containsExactly("SIRET: 732 829 320 00074");
    }

    private static List<String> problems(String typed) {
        return FormsFixture.problems(FIELD, "x", typed);
    }
}
