package fr.parvis.forms.types;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.page;
import static fr.parvis.forms.FormsFixture.problems;
import static fr.parvis.forms.FormsFixture.summary;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.FormsFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every type keeps, refuses, and says: the sentences are those people read. */
@Tag("rules")
class FieldTypesTest {

    private static final String TEXT = "- {id: x, type: short-text, label: Prénom}";
    private static final String DATE = "- {id: x, type: date, label: Date, settings: {max: today}}";

    @Test
    void anEmptyAnswerIsAskedForByItsName() {
        assertThat(problems(TEXT, "x", "  "))
                .containsExactly("x: Il manque la réponse à « Prénom ».");
        assertThat(problems(TEXT)).containsExactly("x: Il manque la réponse à « Prénom ».");
        assertThat(problems(TEXT, "x", "Lina")).isEmpty();
    }

    @Test
    void anOptionalAnswerMayBeEmpty() {
        assertThat(problems("- {id: x, type: short-text, label: X, required: false}", "x", ""))
                .isEmpty();
    }

    @Test
    void aTextTooLongIsKeptAndSaysByHowMuch() {
        String field = "- {id: x, type: short-text, label: X, settings: {maxLength: 5}}";
        assertThat(problems(field, "x", "abcdef"))
                .containsExactly("x: Votre réponse compte 6 caractères, la limite est 5.");
        assertThat(bound(page(field), Answers.NONE, "x", "abcdef").text("x")).contains("abcdef");
    }

    @Test
    void aPatternHasItsOwnSentence() {
        String field =
                """
                - id: x
                  type: short-text
                  label: SIRET
                  settings:
                    pattern: "[0-9]{14}"
                    patternMessage: {fr: Le SIRET a 14 chiffres., en: A SIRET has 14 digits.}
                """;
        assertThat(problems(field, "x", "123")).containsExactly("x: Le SIRET a 14 chiffres.");
        assertThat(problems(field, "x", " 12345678901234 ")).isEmpty();
    }

    @Test
    void aLongTextKeepsItsLinesAndShowsThemApart() {
        FormDefinition form = page("- {id: x, type: long-text, label: Message}");
        Answers answers = bound(form, Answers.NONE, "x", "Bonjour,\r\nmerci.");
        assertThat(answers.text("x")).contains("Bonjour,\nmerci.");
        assertThat(summary(form, answers, Locale.FRENCH))
                .containsExactly("Message: Bonjour, | merci.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maud.exemple.fr|Il manque le signe @ dans l’adresse électronique.",
                "maud@exemple|Cette adresse électronique n’est pas complète. Par exemple :"
                        + " prenom.nom@exemple.fr.",
                "maud@@exemple.fr|Cette adresse électronique n’est pas complète. Par exemple :"
                        + " prenom.nom@exemple.fr.",
                "maud aubree@exemple.fr|Cette adresse électronique n’est pas complète. Par exemple :"
                        + " prenom.nom@exemple.fr.",
            })
    void anEmailAddressIsLookedAt(String typed, String sentence) {
        assertThat(problems("- {id: x, type: email, label: E-mail}", "x", typed))
                .containsExactly("x: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maud@exemple.fr", " m.a+ecole@mairie.saint-aurele.fr ", "é@été.fr"})
    void aGoodEmailAddressPasses(String typed) {
        assertThat(problems("- {id: x, type: email, label: E-mail}", "x", typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "02 61 91 00 14,+33261910014",
        "02.61.91.00.14,+33261910014",
        "+33 (0)2 61 91 00 14,+33261910014",
        "0033261910014,+33261910014",
        "+262 692 00 00 14,+262692000014",
        "+44 20 7946 0018,+442079460018",
    })
    void aPhoneNumberIsKeptAsTypedAndComparedInOneForm(String typed, String normalised) {
        assertThat(Phone.normalised(typed)).contains(normalised);
        FormDefinition form = page("- {id: x, type: phone, label: Téléphone}");
        Answers answers = bound(form, Answers.NONE, "x", typed);
        assertThat(answers.text("x")).contains(typed);
        assertThat(FormsFixture.forms().searchText(form, answers)).contains(typed, normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02 61 91", "1234567890", "+33 2 61 91 00 1", "demandez-moi"})
    void aPhoneNumberThatIsNotOneIsRefused(String typed) {
        assertThat(problems("- {id: x, type: phone, label: Téléphone}", "x", typed))
                .containsExactly(
                        "x: Ce numéro n’est pas complet. Un numéro français a 10 chiffres, un"
                                + " numéro étranger commence par + et le code du pays.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|9|2032|x.year: Cette date est dans le futur. Vérifiez l’année.",
                "23|11|2026|x.day: Cette date est dans le futur. Vérifiez le jour et le mois.",
                "31|4|2021|x.day: Le 31 avril n’existe pas.",
                "29|2|2025|x.day: Le 29 février 2025 n’existe pas.",
                "3|13|2021|x.month: Ce mois n’existe pas. Les mois vont de 1 à 12.",
                "3|1|21|x.year: Écrivez l’année avec ses 4 chiffres.",
                "3|janvier|2021|x.month: Écrivez le jour, le mois et l’année en chiffres. Par"
                        + " exemple : 27 3 2021.",
                "''|1|2021|x.day: Il manque le jour.",
                "3|''|''|x.month: Il manque le mois et l’année.",
                "''|''|''|x.day: Il manque la date : « Date ».",
            })
    void aDateSaysPreciselyWhatIsWrong(String day, String month, String year, String problem) {
        assertThat(problems(DATE, "x.day", day, "x.month", month, "x.year", year))
                .containsExactly(problem);
    }

    @Test
    void aDateKeepsWhatWasTypedAndIsShownInWords() {
        FormDefinition form = page(DATE);
        Answers answers =
                bound(form, Answers.NONE, "x.day", "1", "x.month", "05", "x.year", "2021");
        assertThat(answers.value("x")).isEqualTo(Map.of("day", "1", "month", "05", "year", "2021"));
        assertThat(summary(form, answers, Locale.FRENCH)).containsExactly("Date: 1er mai 2021");
        assertThat(summary(form, answers, Locale.ENGLISH)).containsExactly("Date: 1 May 2021");
        assertThat(FormsFixture.forms().searchText(form, answers)).contains("01/05/2021");
    }

    @Test
    void aDateHasBoundsCountedFromToday() {
        String field =
                "- {id: x, type: date, label: Début, settings: {min: today+15d, max: 2027-12-31}}";
        assertThat(problems(field, "x.day", "6", "x.month", "12", "x.year", "2026"))
                .containsExactly("x.day: Choisissez le 7 décembre 2026 ou une date plus tard.");
        assertThat(problems(field, "x.day", "7", "x.month", "12", "x.year", "2026")).isEmpty();
        assertThat(problems(field, "x.day", "1", "x.month", "1", "x.year", "2028"))
                .containsExactly("x.day: Choisissez le 31 décembre 2027 ou une date plus tôt.");
    }

    @Test
    void aDateOfThePastIsRefusedWhereTodayIsTheFirst() {
        assertThat(
                        problems(
                                "- {id: x, type: date, label: D, settings: {min: today}}",
                                "x.day",
                                "21",
                                "x.month",
                                "11",
                                "x.year",
                                "2026"))
                .containsExactly(
                        "x.day: Cette date est déjà passée. Choisissez aujourd’hui ou une date plus"
                                + " tard.");
    }

    @Test
    void anEndIsNotBeforeItsBeginning() {
        FormDefinition form =
                page(
                        """
                        - {id: debut, type: date, label: Début}
                        - {id: fin, type: date, label: Fin, settings: {notBefore: debut}}
                        """);
        Answers answers =
                bound(
                        form,
                        Answers.NONE,
                        "debut.day",
                        "2",
                        "debut.month",
                        "5",
                        "debut.year",
                        "2027",
                        "fin.day",
                        "1",
                        "fin.month",
                        "5",
                        "fin.year",
                        "2027");
        assertThat(problems(form, answers, Locale.FRENCH))
                .containsExactly("fin.day: Choisissez le 2 mai 2027 ou une date plus tard.");
        assertThat(problems(form, answers, Locale.ENGLISH))
                .containsExactly("fin.day: Choose 2 May 2027 or a later date.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "douze|Écrivez un nombre, en chiffres.",
                "1e9|Écrivez un nombre, en chiffres.",
                "1,25|Écrivez un seul chiffre après la virgule.",
                "0,5|Écrivez 1 m² ou plus.",
                "501|Écrivez 500 m² ou moins.",
            })
    void aNumberIsReadAsPeopleWriteIt(String typed, String sentence) {
        assertThat(problems(surface(), "x", typed)).containsExactly("x: " + sentence);
    }

    @Test
    void aNumberIsShownWithItsUnit() {
        FormDefinition form = page(surface());
        Answers answers = bound(form, Answers.NONE, "x", "12.5");
        assertThat(problems(form, answers, Locale.FRENCH)).isEmpty();
        assertThat(summary(form, answers, Locale.FRENCH)).containsExactly("Surface: 12,5 m²");
        assertThat(summary(form, bound(form, Answers.NONE, "x", "beaucoup"), Locale.FRENCH))
                .containsExactly("Surface: beaucoup");
    }

    private static String surface() {
        return "- {id: x, type: number, label: Surface,"
                + " settings: {min: 1, max: 500, decimals: 1, unit: m²}}";
    }

    @Test
    void aWholeNumberHasNoComma() {
        assertThat(problems("- {id: x, type: number, label: N}", "x", "2,5"))
                .containsExactly("x: Écrivez un nombre entier, sans virgule.");
        assertThat(problems("- {id: x, type: number, label: N}", "x", "2,0")).isEmpty();
    }

    @Test
    void anAmountIsReadToTheCent() {
        String field = "- {id: x, type: money, label: Montant, settings: {max: 1500}}";
        assertThat(problems(field, "x", "12,405"))
                .containsExactly("x: Écrivez un montant en euros. Par exemple : 12,40.");
        assertThat(problems(field, "x", "-3"))
                .containsExactly("x: Écrivez un montant en euros. Par exemple : 12,40.");
        assertThat(problems(field, "x", "1 500,01 €"))
                .singleElement()
                .asString()
                .matches("x: Écrivez 1\\h500(,00)? € ou moins\\.");
        FormDefinition form = page(field);
        assertThat(summary(form, bound(form, Answers.NONE, "x", "12.4"), Locale.FRENCH))
                .containsExactly("Montant: 12,40 €");
        assertThat(summary(form, bound(form, Answers.NONE, "x", "0"), Locale.FRENCH))
                .containsExactly("Montant: 0 €");
    }

    private static final String CHOICE =
            """
            - id: x
              type: choice
              label: Qui vit avec les enfants ?
              options:
                - {value: 2, label: {fr: Leurs deux parents, en: Both parents}}
                - {value: a, label: Garde alternée}
            """;

    @Test
    void aChoiceIsOneOfItsOptions() {
        FormDefinition form = page(CHOICE);
        String missing = "x: Choisissez une réponse à « Qui vit avec les enfants ? ».";
        assertThat(problems(CHOICE, "x", "")).containsExactly(missing);
        assertThat(problems(CHOICE, "x", "z")).containsExactly(missing);
        Answers answers = bound(form, Answers.NONE, "x", "", "x", "2");
        assertThat(problems(form, answers, Locale.FRENCH)).isEmpty();
        assertThat(summary(form, answers, Locale.ENGLISH))
                .containsExactly("Qui vit avec les enfants ?: Both parents");
    }

    @Test
    void choicesAreCountedAndUncheckingAllIsKept() {
        String field =
                """
                - id: x
                  type: choices
                  label: Jours
                  settings: {min: 2, max: 3}
                  options: [{value: a, label: A}, {value: b, label: B}, {value: c, label: C},
                    {value: d, label: D}]
                """;
        FormDefinition form = page(field);
        assertThat(problems(field, "x", "", "x", "a"))
                .containsExactly("x: Cochez au moins 2 réponses.");
        assertThat(problems(field, "x", "a", "x", "b", "x", "c", "x", "d"))
                .containsExactly("x: Cochez 3 réponses au plus.");
        Answers two = bound(form, Answers.NONE, "x", "", "x", "c", "x", "a");
        assertThat(summary(form, two, Locale.FRENCH)).containsExactly("Jours: A | C");
        assertThat(bound(form, two, "x", "").texts("x")).isEmpty();
        assertThat(bound(form, two).texts("x")).containsExactly("c", "a");
    }

    @Test
    void yesAndNoAreAnswersAndSilenceIsNot() {
        String field = "- {id: x, type: yes-no, label: Mange à la cantine ?}";
        assertThat(problems(field, "x", ""))
                .containsExactly("x: Répondez par oui ou par non à « Mange à la cantine ? ».");
        assertThat(problems(field, "x", "no")).isEmpty();
        FormDefinition form = page(field);
        Answers no = bound(form, Answers.NONE, "x", "no");
        assertThat(summary(form, no, Locale.FRENCH)).containsExactly("Mange à la cantine ?: Non");
        assertThat(FormsFixture.forms().searchText(form, no)).isEmpty();
    }

    @Test
    void aStatementOnHonourMustBeTicked() {
        String field = "- {id: x, type: yes-no, label: Je certifie., settings: {mustBe: true}}";
        assertThat(problems(field, "x", ""))
                .containsExactly("x: Cochez cette case pour continuer : « Je certifie. »");
        assertThat(problems(field, "x", "no")).hasSize(1);
        assertThat(problems(field, "x", "", "x", "yes")).isEmpty();
    }

    @Test
    void anIdentityNamesEachMissingPart() {
        String field = "- {id: x, type: identity, label: Vous}";
        assertThat(problems(field, "x.firstNames", "Maud", "x.birthName", " "))
                .containsExactly("x.birthName: Indiquez le nom de naissance.");
        FormDefinition form = page(field);
        assertThat(
                        summary(
                                form,
                                bound(
                                        form,
                                        Answers.NONE,
                                        "x.firstNames",
                                        "Maud",
                                        "x.birthName",
                                        "Aubrée",
                                        "x.usedName",
                                        "Kessler"),
                                Locale.FRENCH))
                .containsExactly("Vous: Maud Aubrée (nom d’usage : Kessler)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1499|Le code postal a 5 chiffres, il en manque un.",
                "149|Le code postal a 5 chiffres, il en manque 2.",
                "149988|Le code postal a 5 chiffres, il y en a un de trop.",
                "F-14998|Le code postal s’écrit avec 5 chiffres.",
            })
    void aPostalCodeHasFiveDigits(String typed, String sentence) {
        assertThat(
                        problems(
                                "- {id: x, type: address, label: Adresse}",
                                "x.street",
                                "8 rue du Lavoir",
                                "x.postalCode",
                                typed,
                                "x.city",
                                "Saint-Aurèle"))
                .containsExactly("x.postalCode: " + sentence);
    }

    @Test
    void anAddressIsShownOnItsLinesAndPassesOverWhatIsNotGiven() {
        FormDefinition form = page("- {id: x, type: address, label: Adresse}");
        Answers answers =
                bound(
                        form,
                        Answers.NONE,
                        "x.street",
                        "8 rue du Lavoir",
                        "x.extra",
                        "",
                        "x.postalCode",
                        "14998",
                        "x.city",
                        "Saint-Aurèle-sur-Orne");
        assertThat(summary(form, answers, Locale.FRENCH))
                .containsExactly("Adresse: 8 rue du Lavoir | 14998 Saint-Aurèle-sur-Orne");
        assertThat(problems(form, Answers.NONE, Locale.FRENCH))
                .containsExactly(
                        "x.street: Indiquez le numéro et la rue.",
                        "x.postalCode: Indiquez le code postal.",
                        "x.city: Indiquez la commune.");
    }

    @Test
    void anOptionalAddressIsAskedInFullOnceItIsBegun() {
        String field = "- {id: x, type: address, label: Adresse, required: false}";
        assertThat(problems(field, "x.street", "")).isEmpty();
        assertThat(problems(field, "x.street", "8 rue du Lavoir"))
                .containsExactly(
                        "x.postalCode: Indiquez le code postal.", "x.city: Indiquez la commune.");
    }

    @Test
    void aFrenchTownIsInTheRegisterAndATownAbroadNeedNotBe() {
        String field = "- {id: x, type: place, label: Né à}";
        assertThat(problems(field, "x.city", "Concarneau")).isEmpty();
        assertThat(problems(field, "x.city", "Porto", "x.country", "Portugal")).isEmpty();
        assertThat(problems(field, "x.city", "Concarnau", "x.country", "France"))
                .singleElement()
                .asString()
                .startsWith("x.city: Aucune commune ne s’appelle « Concarnau ». Peut-être")
                .contains("« Concarneau »");
        assertThat(problems(field, "x.city", "Porto"))
                .singleElement()
                .asString()
                .contains("Écrivez son nom d’aujourd’hui en entier.");
    }

    @Test
    void aPlaceOfLongAgoMayBeACommuneThatMergedSince() {
        String field = "- {id: x, type: place, label: Né à, settings: {former: true}}";
        assertThat(problems(field, "x.city", "Beuzec-Conq")).isEmpty();
    }

    @Test
    void aPlaceIsATownAndACountryWhenItIsNotFrance() {
        FormDefinition form = page("- {id: x, type: place, label: Né à}");
        assertThat(problems(form, Answers.NONE, Locale.FRENCH))
                .containsExactly("x.city: Indiquez la commune ou la ville.");
        assertThat(
                        summary(
                                form,
                                bound(
                                        form,
                                        Answers.NONE,
                                        "x.city",
                                        "Porto",
                                        "x.country",
                                        "Portugal"),
                                Locale.FRENCH))
                .containsExactly("Né à: Porto, Portugal");
    }

    @Test
    void anExplanationAsksNothing() {
        FormDefinition form =
                page("- {id: x, type: explanation, label: Bon à savoir, settings: {text: Oui}}");
        assertThat(problems(form, Answers.NONE, Locale.FRENCH)).isEmpty();
        assertThat(summary(form, Answers.NONE, Locale.FRENCH)).isEmpty();
        assertThat(bound(form, Answers.NONE, "x", "posted").values()).isEmpty();
    }
}
