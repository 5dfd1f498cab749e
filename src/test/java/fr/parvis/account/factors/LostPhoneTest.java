package fr.parvis.account.factors;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What administrators may do about how an agent comes in. */
@ModuleTest
class LostPhoneTest {

    private static final String OWN = "/bureau/compte/protection";

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private People.Person agent;
    private Browser browser;
    private String page;

    @BeforeEach
    void anAgentWithAnApplication() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.agent(brest, Map.of("voirie", List.of(Role.HANDLER)));
        browser = agent.signIn(port);
        Applications.enrol(browser, browser.get(OWN + "/application"), OWN + "/application");
        page = "/bureau/agents/" + agent.id() + "/connexion";
    }

    @Test
    void anAdministratorTakesTheLostFactorAwayAndEverySessionEnds() {
        var administrator = people.administrator(brest).signIn(port);
        assertThat(administrator.get(page).body()).contains(page + "/reinitialiser");
        assertThat(administrator.post(page + "/reinitialiser").location())
                .isEqualTo(page + "?done=reset");
        assertThat(browser.get("/bureau").status()).isEqualTo(302);
        assertThat(agent.signIn(port).get(OWN).body()).doesNotContain(OWN + "/codes");
    }

    @Test
    void nobodyElseMayAndNobodyTheirOwn() {
        browser.get(OWN);
        assertThat(browser.post(page + "/reinitialiser").status()).isIn(403, 404);
        var elsewhere = people.administrator(quimper).signIn(port);
        elsewhere.get("/bureau/agents");
        assertThat(elsewhere.post(page + "/reinitialiser").status()).isEqualTo(404);
        var administrator = people.administrator(brest);
        var self = administrator.signIn(port);
        String own = "/bureau/agents/" + administrator.id() + "/connexion";
        assertThat(self.get(own).body()).doesNotContain("/reinitialiser");
        assertThat(self.post(own + "/reinitialiser").status()).isEqualTo(404);
        assertThat(browser.get("/bureau").status()).isEqualTo(200);
    }

    @Test
    void anAdministratorSignsAnAgentOutHereOrEverywhere() {
        var administrator = people.administrator(brest).signIn(port);
        String shown = administrator.get(page).body();
        String device = shown.replaceFirst("(?s).*/appareils/(\\d+)/deconnecter.*", "$1");
        assertThat(administrator.post(page + "/appareils/" + device + "/deconnecter").location())
                .isEqualTo(page + "?done=device");
        assertThat(browser.get("/bureau").status()).isEqualTo(302);
        administrator.get(page);
        assertThat(administrator.post(page + "/appareils/" + device + "/deconnecter").status())
                .isEqualTo(404);
        assertThat(administrator.post(page + "/appareils/deconnecter").location())
                .isEqualTo(page + "?done=devices");
    }

    @Test
    void theRuleOfTheCommuneIsChosenOnItsPage() {
        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/agents/protection");
        assertThat(administrator.post("/bureau/agents/protection", "level", "offered").location())
                .isEqualTo("/bureau/agents/protection?done=saved");
        browser.get(OWN);
        assertThat(browser.get("/bureau/agents/protection").status()).isIn(403, 404);
    }
}
