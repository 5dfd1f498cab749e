package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.requests.life.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What agents do at the page of a request, through HTTP, without JavaScript. */
@ModuleTest
class HandlingTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String SCHOOL = "inscription-scolaire";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person yann;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
    }

    @Test
    void anAgentSeesTheirDepartmentsAndNothingElse() {
        Person school = townHall.agent(brest, "Léa Petit", SCHOOL, Role.HANDLER);
        Person elsewhere = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);

        assertThat(claire.signIn(port).get(page()).status()).isEqualTo(200);
        assertThat(school.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(elsewhere.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(new Browser(port, brest).get(page()).status()).isNotEqualTo(200);
    }

    @Test
    void takingARequestShowsWhoHasIt() {
        Browser browser = claire.signIn(port);
        browser.get(page());

        Page taken = browser.post(page() + "/prendre", "version", "0");

        assertThat(taken.location()).isEqualTo(page());
        assertThat(townHall.now(brest, request).ownerId()).isEqualTo(claire.id());
        assertThat(yann.signIn(port).get(page()).body())
                .contains("Reprendre à Claire Dubois")
                .contains("Claire Dubois s’en occupe");
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }
}
