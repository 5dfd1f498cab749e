package fr.parvis.requests.known;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.ClaimRequest;
import fr.parvis.requests.life.Request;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever makes the same request again may take their answers up, and nobody else's. */
@ModuleTest
class EarlierRequestsTest {

    private static final String START = "/demarches/acte-naissance/demande";
    private static final String TAKE_UP = START + "?nouvelle=true&reprise=1";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired ClaimRequest claim;
    @LocalServerPort int port;

    private Commune brest;
    private Person maud;
    private Request before;
    private Browser browser;

    @BeforeEach
    void send() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        maud = people.resident(brest);
        before =
                townHall.file(
                        brest,
                        "acte-naissance",
                        Map.of("lieu", "ici", "nature", "sans-filiation", "exemplaires", "3"));
        CommuneScope.run(brest.id(), () -> claim.claim(before.id(), maud.id()));
        browser = maud.signIn(port);
    }

    @Test
    void theAnswersAreOfferedAndComeOnlyWhenTheyAreWanted() {
        String first = browser.get(START).body();
        assertThat(first)
                .contains("Vous avez déjà fait cette démarche", "reprise=1")
                .doesNotContain("Repris de votre demande");
        assertThat(page(START, "document")).doesNotContain("Repris de votre demande");
    }

    @Test
    void whatIsTakenUpStandsOnItsPageWithItsSource() {
        assertThat(browser.get(TAKE_UP).body())
                .contains("sont reprises", "Partir d’un formulaire vide")
                .contains("action=\"" + START + "?reprise=1\"");
        assertThat(page(START + "?reprise=1", "document"))
                .contains("Repris de votre demande " + before.number(), "value=\"3\"");
        assertThat(page(START + "?reprise=1", "vous")).contains("value=\"Lina\"", "à vérifier");
    }

    @Test
    void nobodyElseIsOfferedThem() {
        Browser paul = people.resident(brest).signIn(port);
        assertThat(paul.get(TAKE_UP).body()).doesNotContain(before.number(), "sont reprises");
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        Browser there = people.resident(quimper).signIn(port);
        assertThat(there.get(TAKE_UP).body()).doesNotContain(before.number(), "sont reprises");
        assertThat(new Browser(port, brest).get(TAKE_UP).body()).doesNotContain("sont reprises");
    }

    @Test
    void anotherProcedureTakesNothingUp() {
        assertThat(browser.get("/demarches/acte-deces/demande?reprise=1").body())
                .doesNotContain("déjà fait", "sont reprises");
    }

    /** A page of the draft that begins at this address. */
    private String page(String start, String id) {
        browser.get(START + "?nouvelle=true");
        String later = browser.post(start, "go", "later").location();
        return browser.get(later.replace("/plus-tard", "/" + id)).body();
    }
}
