package fr.parvis.forms;

import static fr.parvis.forms.FormsFixture.bound;
import static fr.parvis.forms.FormsFixture.forms;
import static fr.parvis.forms.FormsFixture.page;
import static fr.parvis.forms.FormsFixture.posted;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                        "Sans abréviation. Trouvé dans le répertoire des entreprises. Corrigez si"
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

    @Test
    void ownRequestsAreOfferedAndAnyOtherIsToldByItsNumber() {
        FormDefinition form =
                page(
                        "- {id: x, type: request-reference, label: Demande, settings: {procedures: [a]}}");
        Rendered shown = Rendered.page(form, Answers.NONE, List.of(), Locale.FRENCH);
        assertThat(shown.one("//label[input[@value='2026-000007']]").getTextContent())
                .isEqualTo("Terrasse, 3 mars 20262026-000007");
        Answers own = bound(form, Answers.NONE, "x", "", "x", "2026-000007", "x.other", "");
        assertThat(own.text("x")).contains("2026-000007");
        Answers other = bound(form, own, "x", "", "x", "other", "x.other", "2025-000123");
        assertThat(other.text("x")).contains("2025-000123");
        Rendered again = Rendered.page(form, other, List.of(), Locale.FRENCH);
        assertThat(again.one("//input[@name='x.other']").getAttribute("value"))
                .isEqualTo("2025-000123");
        assertThat(again.all("//input[@value='other'][@checked]")).hasSize(1);
    }

    @Test
    void anotherRequestWithoutItsNumberIsRefusedAndStaysChosen() {
        FormDefinition form =
                page(
                        "- {id: x, type: request-reference, label: Demande, settings: {procedures: [a]}}");
        Answers unsaid = bound(form, Answers.NONE, "x", "", "x", "other", "x.other", "");
        assertThat(FormsFixture.problems(form, unsaid, Locale.FRENCH)).hasSize(1);
        assertThat(FormsFixture.summary(form, unsaid, Locale.FRENCH)).containsExactly("Demande: ");
        Rendered again = Rendered.page(form, unsaid, List.of(), Locale.FRENCH);
        assertThat(again.all("//input[@value='other'][@checked]")).hasSize(1);
    }

    private static final FormDefinition EARLIER =
            page(
                    """
                    - {id: nom, type: identity, label: Nom}
                    - {id: secret, type: short-text, label: Santé, settings: {anew: true}}
                    - {id: rib, type: iban, label: Compte}
                    - {id: oui, type: yes-no, label: Exact, settings: {mustBe: true}}
                    - {id: jour, type: date, label: Jour, settings: {min: today}}
                    - {id: photos, type: consent, label: Photos, settings: {text: {fr: J’accepte., en: I agree.}}}
                    - {id: main, type: signature, label: Signature}
                    - {id: pied, type: choice, label: Pied, options: [{value: a, label: A}, {value: b, label: B}]}
                    - {id: preuve, type: file, label: Preuve}
                    - id: enfants
                      type: group
                      label: Enfants
                      fields:
                        - {id: qui, type: short-text, label: Prénom}
                        - {id: allergie, type: short-text, label: Allergie, settings: {anew: true}}
                    """);

    private static Answers sent() {
        Answers answers =
                bound(
                        EARLIER,
                        Answers.NONE,
                        "nom.firstNames",
                        "Maud",
                        "nom.birthName",
                        "Kessler",
                        "secret",
                        "asthme",
                        "rib",
                        "FR7630006000011234567890189",
                        "oui",
                        "yes",
                        "jour.day",
                        "1",
                        "jour.month",
                        "3",
                        "jour.year",
                        "2026",
                        "photos",
                        "yes",
                        "main",
                        "yes",
                        "main.name",
                        "Maud",
                        "pied",
                        "b",
                        "enfants._rows",
                        "1",
                        "enfants[0].qui",
                        "Lina",
                        "enfants[0].allergie",
                        "lait");
        return answers.with(
                "preuve", List.of(Map.of("id", 7L, "name", "preuve.pdf", "size", 1000L)));
    }

    private static final Source BEFORE = Source.request("2026-000007", LocalDate.of(2026, 3, 1));

    private static Answers takenUp(FormDefinition form, Answers begun) {
        return forms().takeUp(form, begun, new Forms.Earlier(EARLIER, sent(), BEFORE));
    }

    @Test
    void anEarlierRequestIsTakenUpWithItsSourceButNothingThatEngagesOrIsSensitive() {
        Answers taken = takenUp(EARLIER, Answers.NONE);
        assertThat(List.of("nom", "pied", "enfants"))
                .allMatch(id -> taken.source(id).equals(Optional.of(BEFORE)));
        assertThat(List.of("secret", "rib", "oui", "jour", "photos", "main", "preuve"))
                .noneMatch(taken::filled);
        assertThat(FormsFixture.summary(EARLIER, taken, Locale.FRENCH))
                .contains("Nom: Maud Kessler", "Pied: B", "Enfants 1: Prénom : Lina");
        assertThat(
                        Rendered.page(EARLIER, taken, List.of(), Locale.FRENCH)
                                .html()
                                .replace('\u00a0', ' '))
                .contains("Repris de votre demande 2026-000007 du 1er mars 2026, à vérifier.")
                .doesNotContain("lait", "asthme", "preuve.pdf");
    }

    @Test
    void whatIsKnownAlreadyStaysAndWhatIsAskedOtherwiseNowIsAskedAnew() {
        FormDefinition now =
                page(
                        """
                        - {id: nom, type: identity, label: Nom}
                        - {id: pied, type: choice, label: Pied, options: [{value: a, label: A}, {value: c, label: C}]}
                        - {id: enfants, type: group, label: Enfants, fields: [{id: qui, type: number, label: Âge}]}
                        """);
        Answers begun = Answers.NONE.with("nom", Map.of("firstNames", "Paul"));
        assertThat(takenUp(now, begun).values()).isEqualTo(begun.values());
    }
}
