package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Request;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent leaves: whatever acts in their name ends at once. */
@ModuleTest
class LeavingTest {

    private static final String TERRACE = "odp-terrasse";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Person claire;
    private Person yann;
    private Request request;
    private Browser browser;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
        browser = claire.signIn(port);
        browser.get("/bureau/demandes/" + request.number());
        browser.post("/bureau/demandes/" + request.number() + "/prendre", "version", "0");
    }

    @Test
    void sessionsAndLinksEndAndNoNewOnesOpen() {
        var visitor = new Browser(port, brest);
        visitor.get("/bureau/mot-de-passe");
        visitor.post("/bureau/mot-de-passe", "email", claire.email());
        String link = people.linkSentTo(brest, claire.email());
        assertThat(visitor.get(link).status()).isEqualTo(200);

        close(claire);
        assertThat(browser.get("/bureau").status()).isEqualTo(302);
        assertThat(visitor.get(link).status()).isEqualTo(404);
        var again = new Browser(port, brest);
        again.get("/bureau/connexion");
        assertThat(
                        again.post(
                                        "/bureau/connexion",
                                        "email",
                                        claire.email(),
                                        "password",
                                        People.PASSWORD)
                                .status())
                .isEqualTo(422);
    }

    @Test
    void whatTheyHadInHandGoesBackToTheDepartmentAndTheHistorySaysSo() {
        assertThat(townHall.now(brest, request).ownerId()).isEqualTo(claire.id());
        Request other = townHall.file(brest, TERRACE, "Tom", "Aubrée");
        Browser colleague = yann.signIn(port);
        colleague.get("/bureau/demandes/" + other.number());
        colleague.post("/bureau/demandes/" + other.number() + "/prendre", "version", "0");

        close(claire);
        assertThat(townHall.now(brest, request).ownerId()).isNull();
        assertThat(townHall.now(brest, other).ownerId())
                .as("a colleague keeps what is theirs")
                .isEqualTo(yann.id());
    }

    @Test
    void nobodyStandsInForThemAndWhoTheyWereToReplaceIsTold() {
        away(browser, yann);
        close(claire);
        assertThat(absences()).isZero();

        Person paul = townHall.agent(brest, "Paul Roy", TERRACE, Role.HANDLER);
        away(paul.signIn(port), yann);
        close(yann);
        assertThat(absences()).isZero();
        assertThat(people.linkSentTo(brest, paul.email())).isNotNull();
    }

    private void away(Browser who, Person substitute) {
        who.get("/bureau/compte/absence");
        String today = LocalDate.now().toString();
        assertThat(
                        who.post(
                                        "/bureau/compte/absence",
                                        "substitute",
                                        Long.toString(substitute.id()),
                                        "from",
                                        today,
                                        "to",
                                        today)
                                .status())
                .isEqualTo(302);
    }

    private long absences() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select count(*) from agent_absence
                                         where agent_id = any (:who) or substitute_id = any (:who)
                                        """)
                                .param("who", new Long[] {claire.id(), yann.id()})
                                .query(Long.class)
                                .single());
    }

    private void close(Person who) {
        Browser administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/agents/" + who.id());
        assertThat(administrator.post("/bureau/agents/" + who.id() + "/fermer").location())
                .isEqualTo("/bureau/agents?done=closed");
    }
}
