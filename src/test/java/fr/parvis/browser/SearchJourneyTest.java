package fr.parvis.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody looks for something, with and without scripts, with words of their own. */
@BrowserTest
class SearchJourneyTest {

    private static final String FIELD = "Que cherchez-vous ?";

    @Autowired TownHall townHall;

    @Test
    void whoTypesIsOfferedWhatItMayBecomeAndChoosesByKeys() {
        try (Person resident = new Person(townHall.openAtAnAddress(), true)) {
            resident.open("/");
            Locator field = resident.page().getByRole(AriaRole.COMBOBOX).first();
            field.focus();
            field.pressSequentially("acte de naissa");
            Locator options = resident.page().locator("[role=option]");
            assertThat(options.first()).containsText("naissance");
            assertThat(field).hasAttribute("aria-expanded", "true");
            field.press("ArrowDown");
            assertThat(options.first()).hasAttribute("aria-selected", "true");
            field.press("Escape");
            assertThat(options.first()).isHidden();
            field.press("ArrowDown");
            field.press("Enter");
            resident.page().waitForURL("**/demarches/**");
            resident.sees("naissance");
        }
    }

    @Test
    void withoutScriptsAMistakeIsForgivenOtherWordsAreKnownAndNothingFoundHelpsOn() {
        try (Person resident = new Person(townHall.openAtAnAddress(), false)) {
            resident.open("/recherche").fill(FIELD, "terrrasse").press("Rechercher");
            resident.sees("Résultats pour").sees("Installer une terrasse");
            resident.fill(FIELD, "extrait de naissance").press("Rechercher");
            resident.sees("acte de naissance");
            resident.fill(FIELD, "xyzzyx").press("Rechercher");
            resident.sees("Rien ne répond").follow("Toutes les démarches").isAt("/demarches");
        }
    }
}
