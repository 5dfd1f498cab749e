package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Passkeys with the scripts of the page and the authenticator that Chromium plays. */
@BrowserTest
class PasskeyTest {

    @Autowired TownHall townHall;
    @Autowired People people;

    @Test
    void aResidentAddsAKeyOnThePageAndComesBackWithIt() {
        Commune commune = townHall.open();
        String email = people.resident(commune).email();
        String address = townHall.address(commune);
        try (BrowserContext context = french()) {
            Page page = context.newPage();
            authenticator(context, page);
            page.navigate(address + "/connexion");
            page.getByLabel("Adresse électronique").fill(email);
            page.locator("#password").fill(People.PASSWORD);
            page.locator("form[action='/connexion'] .actions button").click();
            page.navigate(address + "/mon-compte/cles");
            page.getByLabel("Nom de la clé").fill("mon téléphone");
            page.locator("#passkey button").click();
            page.waitForURL("**/mon-compte/cles?done=added");
            assertThat(page.locator("ul.files").textContent()).contains("mon téléphone");

            context.clearCookies();
            page.navigate(address + "/connexion?next=/mon-compte");
            page.locator("#passkey button").click();
            page.waitForURL(address + "/mon-compte");
            assertThat(page.locator("main").textContent()).contains(email);
        }
    }

    private static BrowserContext french() {
        return Chromium.get().newContext(new Browser.NewContextOptions().setLocale("fr-FR"));
    }

    private static void authenticator(BrowserContext context, Page page) {
        CDPSession devices = context.newCDPSession(page);
        devices.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devices.send("WebAuthn.addVirtualAuthenticator", arguments);
    }
}
