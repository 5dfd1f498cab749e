package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the town hall does appears on the open tracking page by itself. */
@BrowserTest
class LivePageTest {

    /** A bound for the broken case; it comes within two seconds. */
    private static final IsVisibleOptions SOON = new IsVisibleOptions().setTimeout(20_000);

    @Autowired TownHall townHall;

    @Test
    void theOpenPageFollowsTheRequestWithoutLosingWhatIsBeingWritten() {
        String base = townHall.openAtAnAddress();
        try (Person resident = new Person(base, true, 390);
                Person clerk = new Person(base, true);
                Person registrar = new Person(base, true)) {
            Filed filed = Filing.birthCertificate(resident);
            clerk.signIn(TownHall.CLERK);
            registrar.signIn(TownHall.REGISTRAR);
            resident.follow("Suivre ma demande")
                    .fill("Votre message", "Une lettre commencée")
                    .page()
                    .evaluate("window.neverReloaded = true");

            clerk.open(filed.atTheDesk()).press("Prendre cette demande");
            appears(resident, "Nadia Bernard");
            clerk.choose("Préparer l’acte").press("Valider et rester ici");
            appears(resident, "L’officier d’état civil signe votre acte");
            registrar
                    .open(filed.atTheDesk())
                    .choose("Délivrer l’acte")
                    .press("Valider et rester ici");
            appears(resident, "Votre demande est acceptée");

            assertThat(resident.page().evaluate("window.neverReloaded")).isEqualTo(true);
            assertThat(resident.page().getByLabel("Votre message"))
                    .hasValue("Une lettre commencée");
            assertThat(resident.page().getByText("La page se met à jour toute seule.")).isVisible();
        }
    }

    private static void appears(Person resident, String text) {
        Locator words = resident.page().getByText(text).locator("visible=true").first();
        assertThat(words).isVisible(SOON);
    }
}
