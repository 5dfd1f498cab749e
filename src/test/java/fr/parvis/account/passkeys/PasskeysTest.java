package fr.parvis.account.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.sessions.Sessions;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PasskeysTest {

    private static final String RESIDENT = "/mon-compte/cles";
    private static final String AGENT = "/bureau/compte/cles";
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @Autowired Sessions sessions;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private RelyingParty party;
    private final SoftKey key = new SoftKey();

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        party = party(brest);
    }

    @Test
    void aResidentAddsAKeyAndComesInWithItAlone() {
        var resident = people.resident(brest);
        add(resident.signIn(port), RESIDENT, key);
        var browser = new Browser(port, brest);
        assertThat(show(browser, "/connexion/cle", key, party).location())
                .isEqualTo("/mes-demandes");
        assertThat(browser.get("/mon-compte").body()).contains(resident.email());
    }

    @Test
    void anAgentsKeyCountsAsBothFactorsAndGivesRecoveryCodes() {
        var agent = people.administrator(brest);
        var added = add(agent.signIn(port), AGENT, key);
        assertThat(added.body()).contains("class=\"codes\"");

        var byPassword = new Browser(port, brest);
        byPassword.get("/bureau/connexion");
        var asked =
                byPassword.post(
                        "/bureau/connexion", "email", agent.email(), "password", People.PASSWORD);
        assertThat(asked.location()).startsWith("/bureau/connexion/suite");
        assertThat(byPassword.get("/bureau/agents").status()).isEqualTo(302);
        assertThat(
                        show(
                                        byPassword,
                                        "/bureau/connexion/suite",
                                        "/bureau/connexion/cle",
                                        key,
                                        party)
                                .location())
                .isEqualTo("/bureau");

        var byKey = new Browser(port, brest);
        assertThat(show(byKey, "/bureau/connexion/cle", key, party).location())
                .isEqualTo("/bureau");
        assertThat(byKey.get("/bureau/agents").status()).isEqualTo(200);
    }

    @Test
    void theKeyOfSomebodyElseConfirmsNothing() {
        var other = people.administrator(brest);
        add(other.signIn(port), AGENT, key);
        var agent = people.administrator(brest).signIn(port);
        var mine = new SoftKey();
        add(agent, AGENT, mine);
        longAgo();
        agent.get("/bureau/confirmer");
        assertThat(show(agent, "/bureau/confirmer", "/bureau/connexion/cle", key, party).status())
                .isEqualTo(422);
        assertThat(
                        show(agent, "/bureau/confirmer", "/bureau/connexion/cle", mine, party)
                                .location())
                .isEqualTo("/bureau");
    }

    @Test
    void anAnswerIsGoodOnce() {
        add(people.resident(brest).signIn(port), RESIDENT, key);
        var browser = new Browser(port, brest);
        String answer = key.show(challenge(browser, "/connexion/cle"), party);
        browser.get("/connexion");
        assertThat(browser.post("/connexion/cle", "credential", answer).status()).isEqualTo(303);
        var thief = new Browser(port, brest);
        thief.get("/connexion");
        assertThat(thief.post("/connexion/cle", "credential", answer).status()).isEqualTo(422);
    }

    @Test
    void whatIsNotSignedForThisSiteByAPersonIsRefused() {
        add(people.resident(brest).signIn(port), RESIDENT, key);
        refused(key, new RelyingParty(party.id(), "https://ailleurs.example"));
        refused(key, new RelyingParty("ailleurs.example", party.origin()));
        refused(new SoftKey(), party);
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        for (String junk : new String[] {"", "{}", "null", "[]", "{\"id\":1}", "\u0000"}) {
            assertThat(browser.post("/connexion/cle", "credential", junk).status())
                    .as(junk)
                    .isEqualTo(422);
        }
        String foreign = challenge(new Browser(port, quimper), "/connexion/cle");
        assertThat(browser.post("/connexion/cle", "credential", key.show(foreign, party)).status())
                .as("a challenge of another commune")
                .isEqualTo(422);
        String desk = challenge(browser, "/bureau/connexion/cle");
        browser.get("/connexion");
        assertThat(browser.post("/connexion/cle", "credential", key.show(desk, party)).status())
                .as("a challenge for the desk")
                .isEqualTo(422);
        refused(key.recognisingNobody(), party);
    }

    @Test
    void aCopyOfTheDeviceIsFoundOutByItsCount() {
        add(people.resident(brest).signIn(port), RESIDENT, key);
        var browser = new Browser(port, brest);
        show(browser, "/connexion/cle", key, party);
        show(new Browser(port, brest), "/connexion/cle", key, party);
        refused(key.countingAgainFrom(1), party);
    }

    @Test
    void aKeyOfOneCommuneOpensNothingInAnotherNorAfterItWasTakenAway() {
        var resident = people.resident(brest).signIn(port);
        add(resident, RESIDENT, key);
        var elsewhere = new Browser(port, quimper);
        assertThat(show(elsewhere, "/connexion/cle", key, party(quimper)).status()).isEqualTo(422);

        String page = resident.get(RESIDENT).body();
        String id = page.replaceFirst("(?s).*/mon-compte/cles/(\\d+)/retirer.*", "$1");
        var stranger = people.resident(brest).signIn(port);
        stranger.get(RESIDENT);
        assertThat(stranger.post(RESIDENT + "/" + id + "/retirer").status()).isEqualTo(404);
        resident.get(RESIDENT);
        assertThat(resident.post(RESIDENT + "/" + id + "/retirer").location())
                .isEqualTo(RESIDENT + "?done=removed");
        refused(key, party);
    }

    private void refused(SoftKey shown, RelyingParty to) {
        var browser = new Browser(port, brest);
        assertThat(show(browser, "/connexion/cle", shown, to).status()).isEqualTo(422);
        assertThat(browser.get("/mon-compte").status()).isEqualTo(302);
    }

    private Browser.Page add(Browser browser, String path, SoftKey made) {
        String challenge = challenge(browser, path + "/nouvelle");
        browser.get(path);
        var added =
                browser.post(path, "credential", made.make(challenge, party), "name", "téléphone");
        assertThat(added.status()).as(added.body()).isIn(200, 303);
        return added;
    }

    private Browser.Page show(Browser browser, String path, SoftKey shown, RelyingParty to) {
        return show(browser, path, path, shown, to);
    }

    private Browser.Page show(
            Browser browser, String path, String options, SoftKey shown, RelyingParty to) {
        String answer = shown.show(challenge(browser, options), to);
        browser.get(path.replace("/cle", ""));
        return browser.post(path, "credential", answer);
    }

    private static String challenge(Browser browser, String path) {
        var found = CHALLENGE.matcher(browser.with("Accept", "application/json").get(path).body());
        browser.with("Accept", "text/html");
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private RelyingParty party(Commune commune) {
        String host = commune.mainHost();
        return new RelyingParty(host, "http://" + host + ":" + port);
    }

    private void longAgo() {
        CommuneScope.run(
                brest.id(),
                () -> {
                    jdbc.sql("update session set proved_at = now() - interval '11 minutes'")
                            .update();
                    sessions.changed();
                });
    }
}
