package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Part;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More than anybody needs, of everything; the program answers in words and goes on. */
@ModuleTest
class OversizeTest {

    @Autowired Communes communes;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
    }

    @Test
    void aFormOfSeveralMegabytesIsRefused() {
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        var answer = browser.post("/connexion", "email", "a".repeat(3_000_000), "password", "x");
        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("Exception", "at org.");
        goesOn();
    }

    @Test
    void tensOfThousandsOfFieldsAreRefused() {
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        String[] fields = new String[40_000];
        for (int i = 0; i < fields.length; i += 2) {
            fields[i] = "f" + i;
            fields[i + 1] = "";
        }
        assertThat(browser.post("/connexion", fields).status()).isBetween(400, 499);
        goesOn();
    }

    @Test
    void thousandsOfPartsAreRefused() {
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            parts.add(Part.of("f" + i, "x"));
        }
        assertThat(browser.postParts("/connexion", parts).status()).isBetween(400, 499);
        goesOn();
    }

    @Test
    void aHeaderOfAHundredKilobytesIsRefused() {
        var answer = new Browser(port, brest).with("X-Long", "x".repeat(100_000)).get("/");
        assertThat(answer.status()).isEqualTo(431);
        goesOn();
    }

    @Test
    void anAddressOfAHundredKilobytesIsRefused() {
        var answer = new Browser(port, brest).get("/recherche?q=" + "x".repeat(100_000));
        assertThat(answer.status()).isIn(414, 431);
        goesOn();
    }

    private void goesOn() {
        assertThat(new Browser(port, brest).get("/connexion").status()).isEqualTo(200);
    }
}
