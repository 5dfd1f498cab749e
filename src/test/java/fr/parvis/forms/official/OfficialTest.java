package fr.parvis.forms.official;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.page;
import static fr.parvis.forms.FormsFixture.problems;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rules")
class OfficialTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "ok",
            value = {
                "FR14 2004 1010 0505 0001 3M02 606;ok",
                "fr1420041010050500013m02606;ok",
                "DE89 3704 0044 0532 0130 00;ok",
                "FR14 2004 1010 0505 0001 3M02 607;x: Cet IBAN contient une faute de frappe."
                        + " Vérifiez chaque signe.",
                "FR14 2004 1010 0505 0001 3M02 60;x: Un IBAN français a 27 signes, celui-ci en a"
                        + " 26.",
                "14 2004 1010;x: Un IBAN commence par deux lettres et deux chiffres. Par exemple :"
                        + " FR76…"
            })
    void anIbanIsChecked(String typed, String problem) {
        assertThat(problems("- {id: x, type: iban, label: Compte}", "x", typed))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void anIbanIsShownByFourAndNeverSearched() {
        FormDefinition form = page("- {id: x, type: iban, label: Compte}");
        Answers answers = bound(form, Answers.NONE, "x", "fr1420041010050500013m02606");
        assertThat(FormsFixture.summary(form, answers, Locale.FRENCH))
                .containsExactly("Compte: FR14 2004 1010 0505 0001 3M02 606");
        assertThat(FormsFixture.forms().searchText(form, answers)).isBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "W751234567,true",
        "w9r1234567,true",
        "W2A1234567,true",
        "W75123456,false",
        "751234567,false"
    })
    void theNumberOfAnAssociationIsChecked(String typed, boolean right) {
        assertThat(problems("- {id: x, type: rna, label: RNA}", "x", typed).isEmpty())
                .isEqualTo(right);
    }

    @Test
    void aCountryIsKeptByItsCodeAndToldInTheReadersLanguage() {
        FormDefinition form = page("- {id: x, type: country, label: Pays}");
        Answers answers = bound(form, Answers.NONE, "x", "DE");
        assertThat(FormsFixture.summary(form, answers, Locale.FRENCH))
                .containsExactly("Pays: Allemagne");
        assertThat(FormsFixture.summary(form, answers, Locale.ENGLISH))
                .containsExactly("Pays: Germany");
        assertThat(problems("- {id: x, type: country, label: Pays}", "x", "ZZ")).hasSize(1);
        assertThat(problems("- {id: x, type: country, label: Pays}", "x", "")).hasSize(1);
    }

    private static final FormDefinition COMMUNE = page("- {id: x, type: commune, label: Née à}");

    @Test
    void oneCommuneOfThatNameIsTaken() {
        Answers answers = bound(COMMUNE, Answers.NONE, "x.typed", "lyon");
        assertThat(answers.value("x")).isEqualTo(Map.of("typed", "lyon", "code", "69123"));
        assertThat(FormsFixture.summary(COMMUNE, answers, Locale.FRENCH))
                .containsExactly("Née à: Lyon (69, Rhône)");
        assertThat(wrong(COMMUNE, answers)).isEmpty();
    }

    @Test
    void ofSeveralOneIsChosen() {
        Answers typed = bound(COMMUNE, Answers.NONE, "x.typed", "saint-denis");
        assertThat(wrong(COMMUNE, typed))
                .containsExactly(
                        "x: Plusieurs communes répondent à « saint-denis ». Choisissez la vôtre.");
        Answers chosen = bound(COMMUNE, typed, "x.typed", "saint-denis", "x.code", "97411");
        assertThat(wrong(COMMUNE, chosen)).isEmpty();
        Answers changed = bound(COMMUNE, chosen, "x.typed", "Lyon", "x.code", "97411");
        assertThat(changed.value("x")).isEqualTo(Map.of("typed", "Lyon", "code", "69123"));
    }

    @Test
    void anUnknownNameAndAForgedCodeAreRefused() {
        Answers unknown = bound(COMMUNE, Answers.NONE, "x.typed", "Atlantis", "x.code", "69123");
        assertThat(wrong(COMMUNE, unknown))
                .containsExactly(
                        "x.typed: Aucune commune de France ne s’appelle « Atlantis ». Vérifiez le"
                                + " nom, ou écrivez le code postal.");
    }

    private static List<String> wrong(FormDefinition form, Answers answers) {
        return FormsFixture.problems(form, answers, Locale.FRENCH);
    }
}
