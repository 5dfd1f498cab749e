package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What goes wrong at a keyboard: wrong answers, wrong files, impatience, the back button. */
@BrowserTest
class BadInputTest {

    @Autowired TownHall townHall;

    @Test
    void aRefusedPageKeepsEveryAnswerAndLeadsToTheWrongOne() {
        try (Person resident = new Person(townHall.openAtAnAddress(), true, 390)) {
            resident.open("/demarches/odp-terrasse")
                    .follow("Commencer en ligne")
                    .fillStarting("Numéro SIRET", "732 829 320 00075")
                    .fill("Nom de l’entreprise", "Café <b>de</b> la Place & fils")
                    .fill("Adresse électronique", "maud.exemple.test");
            assertThat(answerTo(resident, "Continuer").status()).isEqualTo(422);

            assertThat(resident.page()).hasTitle(java.util.regex.Pattern.compile("^Erreur – "));
            Locator summary = resident.page().locator("#erreurs");
            assertThat(summary).isFocused();
            assertThat(resident.page().getByLabel("Nom de l’entreprise"))
                    .hasValue("Café <b>de</b> la Place & fils");
            assertThat(resident.page().getByLabel("Numéro SIRET")).hasValue("732 829 320 00075");
            resident.follow("contient une faute de frappe");
            Locator siret = resident.page().getByLabel("Numéro SIRET");
            assertThat(siret).isFocused();
            assertThat(siret).hasAttribute("aria-invalid", "true");
            assertThat(siret)
                    .hasAccessibleDescription(
                            java.util.regex.Pattern.compile("contient une faute de frappe"));
        }
    }

    @Test
    void aRefusedFileTakesNothingElseWithIt() throws IOException {
        try (Person parent = new Person(townHall.openAtAnAddress(), true, 390)) {
            toTheFiles(parent);
            String choose = "Choisir un ou plusieurs fichiers";
            parent.attach(choose, Papers.photo("livret.png"))
                    .press("Ajouter le fichier")
                    .identity("Responsable 1", "Maud", "Kessler")
                    .attach(choose, Papers.program("livret.jpg"));
            assertThat(answerTo(parent, "Ajouter le fichier").status()).isEqualTo(422);

            parent.sees("livret.jpg").sees("livret.png");
            assertThat(parent.page().getByRole(AriaRole.BUTTON, named("Retirer livret.png")))
                    .isVisible();
            assertThat(parent.page().getByRole(AriaRole.BUTTON, named("Retirer livret.jpg")))
                    .hasCount(0);
            assertThat(parent.page().getByLabel("Prénoms").first()).hasValue("Maud");
        }
    }

    private static void toTheFiles(Person parent) {
        parent.open("/demarches/inscription-scolaire")
                .follow("Commencer en ligne")
                .identity("Enfant 1", "Lina", "Aubrée")
                .dateIn("Enfant 1", "Date de naissance", java.time.LocalDate.of(2021, 3, 27))
                .fillIn("Enfant 1", "Commune ou pays de naissance", "Dinan")
                .selectIn("Enfant 1", "Classe demandée", "Je ne sais pas")
                .choose("Dès que possible")
                .press("Continuer")
                .choose("Je joins un document")
                .press("Continuer");
    }

    @Test
    void impatienceAndTheBackButtonSendOneRequest() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true, 390);
                Person clerk = new Person(base, true)) {
            Filing.upToTheCheck(resident);
            resident.page().getByRole(AriaRole.BUTTON, named("Envoyer ma demande")).dblclick();
            resident.sees("C’est reçu");
            Filed filed = Filed.readBy(resident);

            resident.page().goBack();
            resident.sees("Vérifiez vos réponses").press("Envoyer ma demande").sees("C’est reçu");
            assertThat(Filed.readBy(resident)).isEqualTo(filed);
            clerk.signIn(TownHall.CLERK);
            assertThat(clerk.page().getByRole(AriaRole.LINK, named("Maud Kessler"))).hasCount(1);
        }
    }

    @Test
    void aWrongCodeSaysNothingOfTheNumber() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true);
                Person stranger = new Person(base, true)) {
            Filed filed = Filing.birthCertificate(resident);
            String known = refusal(stranger, filed.number());
            String unknown = refusal(stranger, "2026-999999");
            assertThat(known).isEqualTo(unknown).contains("ne vont pas ensemble");
            stranger.open(filed.followed()).isAt("/suivi").doesNotSee("Kessler");
        }
    }

    private static String refusal(Person stranger, String number) {
        stranger.open("/suivi")
                .fill("Numéro de demande", number)
                .fill("Code de suivi", "7KQ2-M4ZD-P0X9");
        assertThat(answerTo(stranger, "Suivre").status()).isEqualTo(422);
        assertThat(stranger.page().getByLabel("Numéro de demande")).hasValue(number);
        assertThat(stranger.page().getByLabel("Code de suivi")).hasValue("7KQ2-M4ZD-P0X9");
        return stranger.text("main").replace(number, "");
    }

    private static Response answerTo(Person person, String button) {
        return person.page()
                .waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> person.press(button));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
