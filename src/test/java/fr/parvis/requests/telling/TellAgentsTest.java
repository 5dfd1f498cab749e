package fr.parvis.requests.telling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents told at once, as the messages are queued. */
@ModuleTest
class TellAgentsTest {

    private static final String TERRACE = "odp-terrasse";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired WriteMessage write;
    @Autowired AtOnceReaders readers;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Person claire;
    private Person yann;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        choose(claire, "at-once");
        choose(yann, "daily");
    }

    @Test
    void aNewRequestIsToldToWhoHandlesItAndWantsItWithoutAnyName() {
        Person visa = townHall.agent(brest, "Jeanne Cariou", TERRACE, Role.APPROVER);
        Person school = townHall.agent(brest, "Léa Petit", "inscription-scolaire", Role.HANDLER);
        choose(visa, "at-once");
        choose(school, "at-once");

        Request request = townHall.file(brest, TERRACE, "Maud", "Aubrée");

        assertThat(messages(claire))
                .singleElement()
                .asString()
                .contains("Nouvelle demande " + request.number())
                .contains("/bureau/demandes/" + request.number())
                .doesNotContain("Aubrée");
        assertThat(messages(yann)).isEmpty();
        assertThat(messages(visa)).as("not their step").isEmpty();
        assertThat(messages(school)).as("not their department").isEmpty();
    }

    @Test
    void theAnswerOfAResidentIsToldToWhoHasTheRequestOnly() {
        Request request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
        choose(yann, "at-once");
        Browser browser = yann.signIn(port);
        browser.get("/bureau/demandes/" + request.number());
        browser.post("/bureau/demandes/" + request.number() + "/prendre", "version", "0");

        CommuneScope.run(brest.id(), () -> write.fromResident(request.id(), "Bonjour", List.of()));

        assertThat(messages(yann)).singleElement().asString().contains("L’habitant a écrit");
        assertThat(messages(claire)).as("only the arrival").hasSize(1);
    }

    @Test
    void whatAnAgentWritesIsNotNewsToAgents() {
        Request request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
        Browser browser = yann.signIn(port);
        browser.get("/bureau/demandes/" + request.number());
        browser.post("/bureau/demandes/" + request.number() + "/message", "words", "Bonjour");

        assertThat(messages(claire)).hasSize(1);
    }

    @Test
    void whereNobodyWantsItARequestCostsNoStatementMore() {
        CommuneScope.run(brest.id(), readers::none);
        assertThat(QueryCounter.statements(() -> CommuneScope.run(brest.id(), readers::none)))
                .isEmpty();
    }

    /** As the page of the account does. */
    private void choose(Person person, String news) {
        Browser browser = person.signIn(port);
        browser.get("/bureau/compte");
        var answer = browser.post("/bureau/compte", "name", "Nadia", "news", news);
        assertThat(answer.location()).isEqualTo("/bureau/compte?done=profile");
    }

    private List<String> messages(Person person) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select subject || ' ' || envelope from notice
                                        where to_email = ? and about = ? order by id
                                        """)
                                .params(person.email(), "agent:" + person.id())
                                .query(String.class)
                                .list());
    }
}
