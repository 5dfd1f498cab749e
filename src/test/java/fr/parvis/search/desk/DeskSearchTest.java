package fr.parvis.search.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class DeskSearchTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @LocalServerPort int port;
    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anAgentFindsWhatIsPublishedByTheSameEngine() {
        Browser agent = people.agentEverywhere(brest, Role.HANDLER).signIn(port);
        assertThat(agent.get("/bureau/recherche?q=extrait+de+naissance").body())
                .contains("Publié sur le site", "/demarches/acte-naissance");
        assertThat(agent.get("/bureau/recherche").status()).isEqualTo(200);
        assertThat(agent.get("/bureau/recherche?q=xyzzyx").body()).contains("Rien ne répond");
    }

    @Test
    void requestsAreFoundByWhoMayReadThemAndByNobodyElse() {
        Request request = townHall.file(brest, "odp-terrasse", "Maud", "Kerdoncuff");
        townHall.file(quimper, "odp-terrasse", "Paul", "Kerdoncuff");
        String body =
                people.agentEverywhere(brest, Role.HANDLER)
                        .signIn(port)
                        .get("/bureau/recherche?q=kerdoncuff")
                        .body();
        assertThat(body).contains(request.number(), "Maud").doesNotContain("Paul");
        assertThat(
                        people.administrator(brest)
                                .signIn(port)
                                .get("/bureau/recherche?q=kerdoncuff")
                                .body())
                .as("administrators read no request by that")
                .doesNotContain(request.number());
    }

    @Test
    void whoIsNoAgentIsSentToSignIn() {
        assertThat(new Browser(port, brest).get("/bureau/recherche?q=acte").status())
                .isEqualTo(302);
    }
}
