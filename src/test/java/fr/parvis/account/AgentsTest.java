package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.OpenCommune;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class AgentsTest {

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired Accounts accounts;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private long civilStatus;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        civilStatus =
                CommuneScope.call(
                        brest.id(), () -> departments.byCode("etat-civil").orElseThrow().id());
    }

    @Test
    void whoOpensACommuneIsInvitedAsItsAdministratorWithEveryRole() {
        String insee = "29189";
        communes.all().stream()
                .filter(commune -> commune.insee().equals(insee))
                .findFirst()
                .orElseGet(
                        () ->
                                communes.open(
                                                new OpenCommune(
                                                        insee, null, "mairie@exemple.fr", null))
                                        .orThrow());
        Commune opened =
                communes.all().stream().filter(it -> it.insee().equals(insee)).findFirst().get();

        CommuneScope.run(
                opened.id(),
                () ->
                        assertThat(departments.all())
                                .isNotEmpty()
                                .allSatisfy(
                                        department -> {
                                            for (Role role :
                                                    EnumSet.range(Role.HANDLER, Role.HEAD)) {
                                                assertThat(
                                                                accounts.agentsOf(
                                                                        Place.of(department.id()),
                                                                        role))
                                                        .extracting(Accounts.AgentName::email)
                                                        .contains("mairie@exemple.fr");
                                            }
                                        }));
        assertThat(people.linkSentTo(opened, "mairie@exemple.fr"))
                .startsWith("/bureau/invitation/");
    }

    @Test
    void rolesChangedByAnAdministratorHoldFromTheNextPageOn() {
        var agent = people.agent(brest, Map.of("etat-civil", List.of(Role.HANDLER)));
        var signedIn = agent.signIn(port);
        assertThat(signedIn.get("/bureau/agents").status()).isEqualTo(404);

        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/agents/" + agent.id());
        var changed =
                administrator.post(
                        "/bureau/agents/" + agent.id(),
                        "name",
                        "Nadia Le Gall",
                        "administrator",
                        "true",
                        "role",
                        civilStatus + ":signataire");
        assertThat(changed.location()).isEqualTo("/bureau/agents?done=changed");
        assertThat(signedIn.get("/bureau/agents").body()).contains("Nadia Le Gall");
        CommuneScope.run(
                brest.id(),
                () -> {
                    assertThat(accounts.agentsOf(Place.of(civilStatus), Role.SIGNATORY))
                            .extracting(Accounts.AgentName::id)
                            .contains(agent.id());
                    assertThat(accounts.agentsOf(Place.of(civilStatus), Role.HANDLER))
                            .extracting(Accounts.AgentName::id)
                            .doesNotContain(agent.id());
                });
    }

    @Test
    void aClosedAccountIsSignedOutAtOnceAndCannotComeBackUntilReopened() {
        var agent = people.administrator(brest);
        var signedIn = agent.signIn(port);
        assertThat(signedIn.get("/bureau/agents").status()).isEqualTo(200);
        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/agents/" + agent.id());
        administrator.post("/bureau/agents/" + agent.id() + "/fermer");

        assertThat(signedIn.get("/bureau/agents").status()).isEqualTo(302);
        signedIn.get("/bureau/connexion");
        String[] right = {"email", agent.email(), "password", People.PASSWORD};
        assertThat(signedIn.post("/bureau/connexion", right).status()).isEqualTo(422);

        administrator.get("/bureau/agents/" + agent.id());
        administrator.post("/bureau/agents/" + agent.id() + "/rouvrir");
        assertThat(agent.signIn(port).get("/bureau/agents").status()).isEqualTo(200);
    }

    @Test
    void theLastAdministratorCannotLeaveNorGiveTheRightAway() {
        var last = people.administrator(quimper);
        CommuneScope.run(
                quimper.id(),
                () ->
                        jdbc.sql("update agent set administrator = false where id <> ?")
                                .param(last.id())
                                .update());
        var browser = last.signIn(port);
        String own = "/bureau/agents/" + last.id();

        browser.get(own);
        var closing = browser.post(own + "/fermer");
        assertThat(closing.status()).isEqualTo(422);
        assertThat(closing.body()).contains("Il faut toujours un administrateur");
        assertThat(browser.post(own, "name", "Nadia Bernard").status()).isEqualTo(422);
        assertThat(browser.get("/bureau/agents").status()).isEqualTo(200);
    }

    @Test
    void theTitleAnAdministratorWritesIsKeptAndGoesWithTheName() {
        var agent = people.agent(brest, Map.of("etat-civil", List.of(Role.SIGNATORY)));
        var administrator = people.administrator(brest).signIn(port);
        String page = "/bureau/agents/" + agent.id();
        administrator.get(page);
        String[] titled = {"name", "Nadia Le Gall", "title", " adjointe au maire "};
        administrator.post(page, titled);

        assertThat(administrator.get(page).body()).contains("value=\"adjointe au maire\"");
        assertThat(CommuneScope.call(brest.id(), () -> accounts.agents(List.of(agent.id()))))
                .extractingByKey(agent.id())
                .extracting(Accounts.AgentName::presented)
                .isEqualTo("Nadia Le Gall, adjointe au maire");

        var tooLong =
                administrator.post(page, "name", "Nadia Le Gall", "title", "adjointe ".repeat(40));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).contains("200 caractères au plus").contains("adjointe adjointe");
    }

    @Test
    void aRefusedInvitationKeepsWhatWasTyped() {
        var taken = people.administrator(brest);
        var browser = taken.signIn(port);
        browser.get("/bureau/agents/inviter");
        String box = civilStatus + ":visa";
        var refused =
                browser.post(
                        "/bureau/agents/inviter",
                        "name",
                        "Gaëlle Ropars",
                        "email",
                        taken.email().toUpperCase(),
                        "role",
                        box);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("déjà l’adresse")
                .contains("value=\"Gaëlle Ropars\"")
                .contains("value=\"" + box + "\" checked");
    }

    @Test
    void namesOfAgentsComeInOneStatementAndOnlyFromTheCommune() {
        var here = people.administrator(brest);
        var there = people.administrator(quimper);
        CommuneScope.run(
                brest.id(),
                () ->
                        assertThat(accounts.agents(List.of(here.id(), there.id())))
                                .containsKey(here.id())
                                .doesNotContainValue(null)
                                .satisfies(
                                        names ->
                                                assertThat(names.values())
                                                        .extracting(Accounts.AgentName::email)
                                                        .doesNotContain(there.email())));
    }
}
