package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.page;
import static fr.parvis.forms.FormsFixture.posted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is known from elsewhere: shown with its source, corrected at will, never in the way. */
@Tag("rules")
class PrefillTest {

    private static final FormDefinition COMPANY =
            page(
                    """
                    - {id: siret, type: siret, label: SIRET, settings: {names: nom}}
                    - {id: nom, type: short-text, label: Nom de l’entreprise, hint: Sans abréviation}
                    """);

    @Test
    void theNameOfACompanyIsFilledInWithItsSourceAndShownBeforeGoingOn() {
        var bound =
                forms().bind(
                                COMPANY.pages().getFirst(),
                                posted("siret", "356 000 000 00048", "nom", "", "go", "next"),
                                Answers.NONE,
                                Locale.FRENCH);
        assertThat(bound.answers().text("nom")).contains("LA POSTE");
        assertThat(bound.stay()).isTrue();
        assertThat(Rendered.page(COMPANY, bound.answers(), List.of(), Locale.FRENCH).html())
                .contains(
                        "Sans abréviation Trouvé dans le répertoire des entreprises. Corrigez si"
                                + " besoin.");
    }

    @Test
    void whatIsCorrectedIsThePersonsOwn() {
        Answers found = bound(COMPANY, Answers.NONE, "siret", "35600000000048", "nom", "");
        Answers corrected = bound(COMPANY, found, "siret", "35600000000048", "nom", "La Poste SA");
        assertThat(corrected.text("nom")).contains("La Poste SA");
        assertThat(corrected.source("nom")).isEmpty();
        assertThat(found.source("nom")).contains(Source.COMPANIES);
        Answers emptied = bound(COMPANY, found, "siret", "35600000000048", "nom", "");
        assertThat(emptied.filled("nom")).as("what was emptied stays empty").isFalse();
    }

    @Test
    void nothingTypedIsEverReplaced() {
        Answers typed = bound(COMPANY, Answers.NONE, "siret", "35600000000048", "nom", "Ma boîte");
        assertThat(typed.text("nom")).contains("Ma boîte");
    }

    private static final FormDefinition ADDRESS = page("- {id: x, type: address, label: Adresse}");

    @Test
    void anAddressIsLookedForAndTakenAtAPress() {
        Answers looked = bound(ADDRESS, Answers.NONE, "x.search", "12 moulin", "do", "save:x");
        Rendered page = Rendered.page(ADDRESS, looked, List.of(), Locale.FRENCH);
        assertThat(page.one("//button[@value='save:x:0']").getTextContent())
                .contains("12 Rue du Moulin, 51000 Châlons");
        Answers taken = bound(ADDRESS, looked, "x.search", "12 moulin", "do", "save:x:0");
        assertThat(FormsFixture.summary(ADDRESS, taken, Locale.FRENCH))
                .containsExactly("Adresse: 12 Rue du Moulin | 51000 Châlons");
        assertThat(FormsFixture.problems(ADDRESS, taken, Locale.FRENCH)).isEmpty();
    }

    @Test
    void whatWasLookedForIsNoPartOfTheRequest() {
        Answers looked =
                bound(ADDRESS, Answers.NONE, "x.search", "rien", "x.city", "Ici", "do", "save:x");
        assertThat(Rendered.page(ADDRESS, looked, List.of(), Locale.FRENCH).html())
                .contains("Aucune adresse trouvée");
        assertThat(forms().settle(ADDRESS, looked).value("x")).isEqualTo(Map.of("city", "Ici"));
        assertThat(bound(ADDRESS, looked, "x.city", "Ici", "do", "save:x:7").value("x").toString())
                .contains("city=Ici");
    }

    private static final FormDefinition QUOTIENT =
            page(
                    """
                    - {id: qui, type: identity, label: Qui}
                    - {id: ne, type: date, label: Né le}
                    - {id: a, type: commune, label: À}
                    - {id: sexe, type: choice, label: Sexe, options: [{value: M, label: M}, {value: F, label: F}]}
                    - {id: qf, type: number, label: QF, required: false, settings: {familyQuotient: {identity: qui, birth: ne, place: a, sex: sexe}}}
                    """);

    private static String[] lina(String sex) {
        return new String[] {
            "qui.firstNames",
            "Lina",
            "qui.birthName",
            "Aubrée",
            "ne.day",
            "7",
            "ne.month",
            "3",
            "ne.year",
            "2019",
            "a.typed",
            "Lyon",
            "sexe",
            sex,
            "qf",
            ""
        };
    }

    @Test
    void aFamilyQuotientIsFilledInOnceThePersonIsKnown() {
        Answers asked = bound(QUOTIENT, Answers.NONE, lina("F"));
        assertThat(asked.text("qf")).contains("612");
        assertThat(asked.source("qf")).contains(Source.FAMILY_QUOTIENT);
        assertThat(bound(QUOTIENT, Answers.NONE, lina("")).filled("qf")).isFalse();
    }

    @Test
    void aFieldThatDoesNotExistCannotSayWhoItIs() {
        assertThat(
                        FormsFixture.read(
                                        """
                                        pages:
                                          - id: p
                                            title: P
                                            fields:
                                              - {id: qf, type: number, label: QF, settings: {familyQuotient: {identity: a, birth: b, place: c, sex: d}}}
                                        """)
                                .mistakes())
                .hasSize(4);
    }
}
