package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class ConfirmTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired Sessions sessions;
    @LocalServerPort int port;

    private Commune brest;
    private People.Person administrator;
    private Browser browser;

    @BeforeEach
    void signInAndLetTimePass() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        administrator = people.administrator(brest);
        browser = administrator.signIn(port);
        provedLongAgo();
    }

    @Test
    void whatIsSensitiveIsKeptUntilThePersonProvesThemselvesAndDoneAfterwards() {
        String email = People.email();
        browser.get("/bureau/agents/inviter");
        var asked = browser.post("/bureau/agents/inviter", "name", "Yann Le Bihan", "email", email);
        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.body())
                .contains("action=\"/bureau/confirmer\"")
                .contains("name=\"kept.email\" value=\"" + email + "\"");
        assertThat(people.invitation(email)).as("nothing is done yet").isNull();

        var wrong = confirm("pas le bon mot de passe", email);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("error-summary")
                .contains("name=\"kept.email\" value=\"" + email + "\"")
                .doesNotContain("pas le bon");

        String before = browser.cookies().get("parvis-agent");
        var right = confirm(People.PASSWORD, email);
        assertThat(right.status()).isEqualTo(200);
        assertThat(right.body())
                .contains("action=\"/bureau/agents/inviter\"")
                .contains("name=\"email\" value=\"" + email + "\"");
        assertThat(browser.cookies().get("parvis-agent"))
                .as("the session goes on under a new token")
                .isNotEqualTo(before);

        var done = browser.post("/bureau/agents/inviter", "name", "Yann Le Bihan", "email", email);
        assertThat(done.location()).isEqualTo("/bureau/agents?done=invited");
        assertThat(people.invitation(email)).isNotNull();
    }

    @Test
    void aSensitivePageIsShownAfterConfirmingAndAddressesOfOtherSitesAreIgnored() {
        assertThat(browser.get("/bureau/compte/mot-de-passe").location())
                .isEqualTo("/bureau/confirmer?next=%2Fbureau%2Fcompte%2Fmot-de-passe");
        browser.get("/bureau/confirmer");
        var gone =
                browser.post(
                        "/bureau/confirmer",
                        "password",
                        People.PASSWORD,
                        "next",
                        "//ailleurs.example/");
        assertThat(gone.location()).isEqualTo("/bureau");
        assertThat(browser.get("/bureau/compte/mot-de-passe").status()).isEqualTo(200);
    }

    @Test
    void theOldTokenOpensNothingAfterConfirming() {
        var thief = new Browser(port, brest);
        thief.cookies().putAll(browser.cookies());
        browser.get("/bureau/confirmer");
        browser.post("/bureau/confirmer", "password", People.PASSWORD);
        assertThat(thief.get("/bureau/agents").status()).isEqualTo(302);
        assertThat(browser.get("/bureau/agents").status()).isEqualTo(200);
    }

    @Test
    void aResidentConfirmsOnTheirOwnPageAndAVisitorIsAskedToSignIn() {
        var resident = people.resident(brest).signIn(port);
        provedLongAgo();
        assertThat(resident.get("/mon-compte/mot-de-passe").location())
                .isEqualTo("/confirmer?next=%2Fmon-compte%2Fmot-de-passe");
        assertThat(new Browser(port, brest).get("/confirmer").location())
                .startsWith("/connexion?next=");
        resident.get("/confirmer");
        assertThat(resident.post("/confirmer/garder").status())
                .as("only what is kept leads there")
                .isEqualTo(404);
    }

    private Browser.Page confirm(String password, String email) {
        return browser.post(
                "/bureau/confirmer",
                "password",
                password,
                "kept-to",
                "/bureau/agents/inviter",
                "kept.name",
                "Yann Le Bihan",
                "kept.email",
                email);
    }

    private void provedLongAgo() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    jdbc.sql("update session set proved_at = now() - interval '11 minutes'")
                            .update();
                    sessions.changed();
                });
    }
}
