package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class SignInTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void anInvitedAgentChoosesAPasswordAndIsAtTheDesk() {
        var administrator = people.administrator(brest).signIn(port);
        String email = People.email();
        administrator.get("/bureau/agents/inviter");
        var invited =
                administrator.post(
                        "/bureau/agents/inviter", "name", "Yann Le Bihan", "email", email);
        assertThat(invited.location()).isEqualTo("/bureau/agents?done=invited");

        var yann = new Browser(port, brest);
        String link = people.linkSentTo(brest, email);
        assertThat(yann.get(link).body()).contains("Yann Le Bihan").contains(email);
        var weak = yann.post(link, "password", "bonjourbonjour");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.body()).contains("error-summary");

        var chosen = yann.post(link, "password", People.PASSWORD);
        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.location()).isEqualTo("/bureau");
        assertThat(yann.cookies()).containsKey("parvis-agent");

        assertThat(new Browser(port, brest).get(link).status())
                .as("a link is good once")
                .isEqualTo(404);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressGetTheSameAnswer() {
        var agent = people.administrator(brest);
        var wrong = trySignIn("/bureau/connexion", agent.email(), "pas le bon mot de passe");
        var unknown = trySignIn("/bureau/connexion", People.email(), "pas le bon mot de passe");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(wrong.body()).contains(agent.email());
        assertThat(plain(unknown.body())).isEqualTo(plain(wrong.body()));
    }

    @Test
    void askingForANewPasswordTellsNobodyWhoHasAnAccount() {
        var agent = people.administrator(brest);
        var known = ask("/bureau/mot-de-passe", agent.email());
        var unknown = ask("/bureau/mot-de-passe", People.email());

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.location())
                .isEqualTo(unknown.location())
                .isEqualTo("/bureau/mot-de-passe/envoye");
    }

    @Test
    void aForgottenPasswordIsReplacedAndTheOldSessionsEnd() {
        var agent = people.administrator(brest);
        var old = agent.signIn(port);
        ask("/bureau/mot-de-passe", agent.email());
        var fresh = new Browser(port, brest);
        String link = people.linkSentTo(brest, agent.email());
        fresh.get(link);
        var chosen = fresh.post(link, "password", "une autre phrase bien longue");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(fresh.get("/bureau/agents").status()).isEqualTo(200);
        assertThat(old.get("/bureau/agents").status()).isEqualTo(302);
        assertThat(trySignIn("/bureau/connexion", agent.email(), People.PASSWORD).status())
                .isEqualTo(422);
    }

    @Test
    void aResidentOpensAnAccountOnlyThroughTheLinkAndGoesOnWhereTheyWere() {
        String email = People.email();
        var lina = new Browser(port, brest);
        lina.get("/inscription?next=/mon-compte/coordonnees");
        var asked =
                lina.post(
                        "/inscription",
                        "name",
                        "Lina Aubrée",
                        "email",
                        email,
                        "next",
                        "/mon-compte/coordonnees");
        assertThat(lina.follow(asked).status()).isEqualTo(200);

        String link = people.linkSentTo(brest, email);
        lina.get(link);
        var chosen = lina.post(link, "password", People.PASSWORD);
        assertThat(chosen.location()).isEqualTo("/mon-compte/coordonnees");
        assertThat(lina.follow(chosen).body()).contains("Lina Aubrée");
    }

    @Test
    void aSecondSignUpUnderTheSameAddressLooksTheSameAndOffersANewPassword() {
        var resident = people.resident(brest);
        var again = new Browser(port, brest);
        again.get("/inscription");
        var asked = again.post("/inscription", "name", "Mallory", "email", resident.email());

        assertThat(asked.location()).isEqualTo("/inscription/envoyee");
        assertThat(people.linkSentTo(brest, resident.email())).startsWith("/mot-de-passe/");
    }

    @Test
    void signingInLeadsBackToThePageAskedForAndNeverToAnotherSite() {
        var agent = people.administrator(brest);
        var browser = new Browser(port, brest);
        var refused = browser.get("/bureau/agents?done=closed");
        assertThat(refused.location())
                .isEqualTo("/bureau/connexion?next=%2Fbureau%2Fagents%3Fdone%3Dclosed");

        assertThat(signInGoingTo(agent, "/bureau/agents?done=closed"))
                .isEqualTo("/bureau/agents?done=closed");
        assertThat(signInGoingTo(agent, "//ailleurs.example/")).isEqualTo("/bureau");
        assertThat(signInGoingTo(agent, "https://ailleurs.example/")).isEqualTo("/bureau");
        assertThat(signInGoingTo(agent, "/\\ailleurs.example")).isEqualTo("/bureau");
    }

    @Test
    void anAgentOfOneCommuneIsNobodyInAnother() {
        var agent = people.administrator(brest);
        var elsewhere = new Browser(port, quimper);
        elsewhere.get("/bureau/connexion");
        var refused =
                elsewhere.post(
                        "/bureau/connexion", "email", agent.email(), "password", People.PASSWORD);
        assertThat(refused.status()).isEqualTo(422);

        var atHome = agent.signIn(port);
        assertThat(atHome.get("/bureau/agents").status()).isEqualTo(200);
        elsewhere.cookies().putAll(atHome.cookies());
        assertThat(elsewhere.get("/bureau/agents").location()).startsWith("/bureau/connexion");
    }

    @Test
    void signingOutEndsTheSessionItselfNotOnlyTheCookie() {
        var browser = people.administrator(brest).signIn(port);
        var thief = new Browser(port, brest);
        thief.cookies().putAll(browser.cookies());
        assertThat(thief.get("/bureau/agents").status()).isEqualTo(200);

        browser.get("/bureau/agents");
        assertThat(browser.post("/bureau/deconnexion").location())
                .isEqualTo("/bureau/connexion?left");
        assertThat(browser.cookies()).doesNotContainKey("parvis-agent");
        assertThat(thief.get("/bureau/agents").status()).isEqualTo(302);
    }

    @Test
    void aResidentSignsOutOneDeviceOrAllOfThem() {
        var resident = people.resident(brest);
        var phone = resident.signIn(port);
        var computer = resident.signIn(port);
        var stranger = people.resident(brest).signIn(port);

        String page = computer.get("/mon-compte").body();
        String device = page.replaceFirst("(?s).*/mon-compte/appareils/(\\d+)/.*", "$1");
        String path = "/mon-compte/appareils/" + device + "/deconnecter";
        stranger.get("/mon-compte");
        assertThat(stranger.post(path).status()).isEqualTo(404);
        assertThat(phone.get("/mon-compte").status()).isEqualTo(200);

        computer.get("/mon-compte");
        assertThat(computer.post(path).location()).isEqualTo("/mon-compte?done=device");
        assertThat(phone.get("/mon-compte").status()).isEqualTo(302);

        computer.get("/mon-compte");
        computer.post("/mon-compte/appareils/deconnecter");
        assertThat(computer.get("/mon-compte").location()).startsWith("/connexion?next=");
    }

    private String signInGoingTo(People.Person person, String next) {
        var browser = new Browser(port, person.commune());
        browser.get("/bureau/connexion");
        return browser.post(
                        "/bureau/connexion",
                        "email",
                        person.email(),
                        "password",
                        People.PASSWORD,
                        "next",
                        next)
                .location();
    }

    private Browser.Page trySignIn(String page, String email, String password) {
        var browser = new Browser(port, brest);
        browser.get(page);
        return browser.post(page, "email", email, "password", password);
    }

    private Browser.Page ask(String page, String email) {
        var browser = new Browser(port, brest);
        browser.get(page);
        return browser.post(page, "email", email);
    }

    /** Without what differs from page to page: the token and the address typed. */
    private static String plain(String body) {
        return body.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("p-[0-9a-f-]+@exemple.fr", "");
    }
}
