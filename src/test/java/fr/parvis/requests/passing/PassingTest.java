package fr.parvis.requests.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Into the hands of a colleague, of another department, through HTTP, without JavaScript. */
@ModuleTest
class PassingTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String BIRTH = "acte-naissance";

    /** A town where nobody else works. */
    private static final String LANDERNEAU = "29103";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person yann;
    private Person nadia;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER);
        nadia = townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
    }

    @Test
    void aColleagueGetsItWithAWordThatStaysInsideAndAMessage() {
        Browser browser = claire.signIn(port);
        assertThat(browser.get(page()).body()).contains("Confier à un collègue");
        assertThat(browser.get(page() + "/confier").body()).contains("Yann Le Bihan");

        Page given = act(browser, "confier", "qui", "" + yann.id(), "words", "Tu connais la rue.");

        assertThat(given.status()).isEqualTo(302);
        assertThat(now().ownerId()).isEqualTo(yann.id());
        assertThat(yann.signIn(port).get(page()).body())
                .contains("Tu connais la rue.")
                .contains("Claire Dubois l’a confiée à")
                .contains("Yann Le Bihan");
        assertThat(told(yann)).singleElement().asString().contains(request.number());
        assertThat(told(claire)).isEmpty();
    }

    @Test
    void onlyThoseWhoMayActThereGetIt() {
        Browser browser = claire.signIn(port);
        Page nobody = act(browser, "confier", "qui", "0", "words", "Peux-tu ?");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("href=\"#qui\"").contains("Peux-tu ?");

        Page stranger = act(browser, "confier", "qui", "" + nadia.id());
        assertThat(stranger.status()).isEqualTo(422);
        assertThat(now().version()).isZero();
    }

    @Test
    void ofTwoWhoPassItOnOneIsToldThatItChanged() {
        Browser late = claire.signIn(port);
        late.get(page() + "/confier");
        act(yann.signIn(port), "confier", "qui", "" + claire.id());

        Page refused =
                late.post(
                        page() + "/confier", "version", "0", "qui", "" + yann.id(), "words", "Mot");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Cette demande a changé").contains("Mot");
        assertThat(now().ownerId()).isEqualTo(claire.id());
    }

    @Test
    void theHeadPassesOnWhatOthersActOn() {
        Person head = townHall.agent(brest, "Zoé Nord", TERRACE, Role.HEAD);
        act(head.signIn(port), "confier", "qui", "" + yann.id());
        assertThat(now().ownerId()).isEqualTo(yann.id());

        Person approver = townHall.agent(brest, "Paul Marchand", TERRACE, Role.APPROVER);
        Browser browser = approver.signIn(port);
        assertThat(browser.get(page()).body()).doesNotContain("Confier à un collègue");
        assertThat(act(browser, "confier", "qui", "" + claire.id()).status()).isEqualTo(409);
    }

    @Test
    void aDepartmentThatGoesOnReadingReadsAndActsNoMore() {
        transfer("lecture", "true");

        assertThat(now().departmentId()).isEqualTo(townHall.department(brest, BIRTH));
        Browser former = claire.signIn(port);
        assertThat(former.get(page()).body())
                .contains("Claire Dubois l’a transférée au service")
                .doesNotContain("name=\"choice\"");
        assertThat(former.post(page() + "/prendre", "version", "1").status()).isEqualTo(409);
        assertThat(nadia.signIn(port).get("/bureau").body()).contains(request.number());
        assertThat(claire.signIn(port).get("/bureau").body()).doesNotContain(request.number());
    }

    @Test
    void aDepartmentThatLetsGoReadsNoMore() {
        Page gone = transfer();

        assertThat(gone.location()).isEqualTo("/bureau");
        assertThat(claire.signIn(port).get(page()).status()).isEqualTo(404);
        assertThat(nadia.signIn(port).get(page()).body()).contains("name=\"choice\"");
    }

    @Test
    void itStaysInTheNewDepartmentAtTheNextStepAndIsFoundThere() {
        transfer();
        Browser browser = nadia.signIn(port);
        assertThat(browser.get("/bureau?chercher=" + request.number()).body())
                .contains("/bureau/demandes/" + request.number());

        browser.get(page());
        Page moved =
                browser.post(
                        page() + "/decision",
                        "version",
                        "1",
                        "choice",
                        "complete",
                        "words",
                        "",
                        "then",
                        "stay");

        assertThat(moved.status()).isEqualTo(302);
        assertThat(now().step()).isEqualTo("publicite");
        assertThat(now().departmentId()).isEqualTo(townHall.department(brest, BIRTH));
    }

    @Test
    void aDepartmentWhereNobodyCouldActGetsNothing() {
        Commune small = TestCommunes.open(communes, LANDERNEAU);
        Person alone = townHall.agent(small, "Paul Roy", TERRACE, Role.HANDLER);
        Request there = townHall.file(small, TERRACE, "Anne", "Roy");
        Browser browser = alone.signIn(port);
        String address = "/bureau/demandes/" + there.number();
        browser.get(address + "/service");

        Page refused =
                browser.post(
                        address + "/service",
                        "version",
                        "0",
                        "qui",
                        "" + townHall.department(small, BIRTH));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("personne ne peut agir");
        assertThat(townHall.now(small, there).version()).isZero();
    }

    private Page transfer(String... more) {
        List<String> fields =
                new ArrayList<>(List.of("qui", "" + townHall.department(brest, BIRTH)));
        fields.addAll(List.of(more));
        Page done = act(claire.signIn(port), "service", fields.toArray(String[]::new));
        assertThat(done.status()).isEqualTo(302);
        return done;
    }

    private Page act(Browser browser, String verb, String... fields) {
        browser.get(page());
        List<String> all = new ArrayList<>(List.of("version", "" + now().version()));
        all.addAll(List.of(fields));
        return browser.post(page() + "/" + verb, all.toArray(String[]::new));
    }

    /** Subjects of the messages queued for an agent. */
    private List<String> told(Person agent) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select subject from notice where about = ? and subject like ?")
                                .params("agent:" + agent.id(), "%" + request.number() + "%")
                                .query(String.class)
                                .list());
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }

    private Request now() {
        return townHall.now(brest, request);
    }
}
