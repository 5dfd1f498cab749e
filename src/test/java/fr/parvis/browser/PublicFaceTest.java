package fr.parvis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fr.parvis.commune.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a resident with a slow telephone, or none of its network, gets of the public pages. */
@BrowserTest
class PublicFaceTest {

    private static final int MOST_BYTES = 150 * 1024;
    private static final int MOST_REQUESTS = 12;

    @Autowired TownHall townHall;

    private String base;

    @BeforeEach
    void open() {
        Commune commune = townHall.open();
        base = townHall.address(commune);
    }

    /** As they cross the wire, compressed, in a browser that has nothing of ours yet. */
    @Test
    void theHomePageIsLightEnoughForASlowTelephone() {
        try (BrowserContext context = fresh()) {
            Page page = context.newPage();
            var bytes = new AtomicLong();
            List<String> asked = new ArrayList<>();
            CDPSession wire = context.newCDPSession(page);
            wire.on(
                    "Network.loadingFinished",
                    (JsonObject event) ->
                            bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
            wire.send("Network.enable");
            page.onRequest(request -> asked.add(request.url()));
            page.navigate(base + "/");
            page.waitForLoadState();

            assertThat(asked).allMatch(url -> url.startsWith(base) || url.startsWith("data:"));
            assertThat(asked).as(asked.toString()).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
            assertThat(bytes.get()).isBetween(10_000L, (long) MOST_BYTES);
        }
    }

    @Test
    void withoutANetworkTheHoursAndTheContactsAreThereAndNoPageOfAPerson() {
        try (BrowserContext context = fresh()) {
            Page page = context.newPage();
            page.navigate(base + "/");
            page.waitForFunction("navigator.serviceWorker.ready.then(it => it.active !== null)");
            page.waitForFunction("navigator.serviceWorker.controller !== null");
            page.navigate(base + "/suivi");
            context.setOffline(true);

            page.navigate(base + "/demarches");

            assertThat(page.locator("h1").innerText()).isEqualTo("Sans connexion");
            assertThat(page.locator("main").innerText()).contains("Numéros utiles", "112");
            Object kept =
                    page.evaluate(
                            "caches.keys().then(async names => (await Promise.all(names.map(async"
                                    + " name => (await (await caches.open(name)).keys()).map(it =>"
                                    + " new URL(it.url).pathname)))).flat())");
            assertThat(kept)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .allMatch(
                            path ->
                                    path.equals("/hors-ligne")
                                            || path.toString().startsWith("/assets/"));
            context.setOffline(false);
            page.navigate(base + "/demarches");
            assertThat(page.locator("h1").innerText()).isNotEqualTo("Sans connexion");
        }
    }

    @Test
    void aNumberIsKeptOnTheDeviceOnlyWhenAskedAndGoesAwayAgain() {
        try (BrowserContext context = fresh()) {
            Page page = context.newPage();
            page.navigate(base + "/suivi");
            assertThat(page.locator("[data-kept-numbers]").isVisible()).isFalse();
            page.evaluate(
                    "localStorage.setItem('parvis-numbers',"
                            + " JSON.stringify([{number: '2026-000412', title: 'Acte'}]))");
            page.reload();
            assertThat(page.locator("[data-kept-numbers] a").innerText()).isEqualTo("2026-000412");

            page.locator("[data-kept-numbers] button").click();

            assertThat(page.locator("[data-kept-numbers]").isVisible()).isFalse();
            assertThat(page.evaluate("localStorage.getItem('parvis-numbers')")).isEqualTo("[]");
        }
    }

    private static BrowserContext fresh() {
        return Chromium.get()
                .newContext(new NewContextOptions().setLocale("fr-FR").setViewportSize(390, 844));
    }
}
