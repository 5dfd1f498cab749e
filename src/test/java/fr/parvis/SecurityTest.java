package fr.parvis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.ui.SecurityHeaders;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class SecurityTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void everyKindOfAnswerHasTheSecurityHeaders() {
        everyKind()
                .forEach(
                        (kind, page) ->
                                SecurityHeaders.ALL.forEach(
                                        (name, value) ->
                                                assertThat(page.header(name))
                                                        .as(kind + ": " + name)
                                                        .isEqualTo(value)));
    }

    @Test
    void aVisitorWhoOnlyReadsGetsNoCookie() {
        var visitor = new Browser(port, brest);
        for (String path : new String[] {"/", "/aide", "/n-existe-pas", "/bureau"}) {
            assertThat(visitor.get(path).headers().allValues("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void theOnlyCookieOfAFormIsItsOwnAndItIsSetOnce() {
        var visitor = new Browser(port, brest);
        var form = visitor.get("/connexion");
        assertThat(form.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("parvis-form=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(visitor.get("/connexion").headers().allValues("Set-Cookie")).isEmpty();
        visitor.post("/connexion", "email", "x@exemple.fr", "password", "y");
        assertThat(visitor.cookies()).containsOnlyKeys("parvis-form");
    }

    @Test
    void pagesOfAPersonAreKeptByNoCache() {
        var agent = people.administrator(brest).signIn(port);
        assertThat(agent.get("/bureau/agents").header("Cache-Control")).isEqualTo("no-store");
        var resident = people.resident(brest).signIn(port);
        assertThat(resident.get("/mon-compte").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nobodyGetsASessionOfTheServer() {
        var agent = people.administrator(brest).signIn(port);
        agent.get("/bureau/agents");
        agent.get("/");
        assertThat(agent.cookies()).containsOnlyKeys("parvis-form", "parvis-agent");
    }

    @Test
    void aFormWithFilesCarriesItsTokenToo() {
        var agent = people.administrator(brest).signIn(port);
        agent.get("/bureau/agents/inviter");
        var sent =
                agent.upload(
                        "/bureau/agents/inviter",
                        "photo",
                        "moi.png",
                        new byte[] {1, 2, 3},
                        "name",
                        "Yann",
                        "email",
                        People.email());
        assertThat(sent.location()).isEqualTo("/bureau/agents?done=invited");
    }

    @Test
    void anAgentsCookieDoesNotOpenThePagesOfResidents() {
        var agent = people.administrator(brest).signIn(port);
        assertThat(agent.get("/mon-compte").location()).startsWith("/connexion?next=");
        var resident = people.resident(brest).signIn(port);
        assertThat(resident.get("/bureau").location()).startsWith("/bureau/connexion?next=");
    }

    private Map<String, Browser.Page> everyKind() {
        var browser = new Browser(port, brest);
        var agent = people.administrator(brest).signIn(port);
        var all = new LinkedHashMap<String, Browser.Page>();
        all.put("page", browser.get("/connexion"));
        all.put("redirect to sign-in", browser.get("/bureau"));
        all.put("404", browser.get("/n-existe-pas"));
        all.put("404 at the desk", agent.get("/bureau/n-existe-pas"));
        all.put(
                "405",
                browser.postWith(browser.get("/connexion").csrf(), "/bureau/mot-de-passe/envoye"));
        all.put("403", browser.with("Sec-Fetch-Site", "cross-site").post("/connexion"));
        all.put("refused address", browser.get("/a;b=c"));
        all.put("unknown host", new Browser(port, "ailleurs.example").get("/"));
        all.put("signed in", agent.get("/bureau/agents"));
        all.put("asset", browser.get("/robots.txt"));
        return all;
    }
}
