package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The same parameter twice, so that one part of a program checks one and another uses the other.
 */
@ModuleTest
class TwiceGivenTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    @Test
    void twoAddressesAtSignInAreNobodys() {
        var brest = TestCommunes.open(communes, TestCommunes.BREST);
        var one = people.resident(brest);
        var other = people.resident(brest);
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        var answer =
                browser.post(
                        "/connexion?email=" + other.email(),
                        "email",
                        one.email(),
                        "email",
                        other.email(),
                        "password",
                        People.PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(browser.cookies()).doesNotContainKey("parvis-resident");
    }

    @Test
    void whereToGoOnGivenTwiceLeadsNowhereElse() {
        var brest = TestCommunes.open(communes, TestCommunes.BREST);
        var resident = people.resident(brest);
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        var answer =
                browser.post(
                        "/connexion?next=//ailleurs.example",
                        "email",
                        resident.email(),
                        "password",
                        People.PASSWORD,
                        "next",
                        "/mon-compte");
        assertThat(answer.header("Location")).doesNotContain("ailleurs");
    }
}
