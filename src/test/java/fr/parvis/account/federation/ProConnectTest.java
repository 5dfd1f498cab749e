package fr.parvis.account.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.identity.TestProvider;
import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Agents, by a provider that behaves like ProConnect. */
@ModuleTest
class ProConnectTest {

    private static final String BEGIN = "/bureau/connexion/proconnect";
    private static final String SETTINGS = "/bureau/identites";
    private static final String ABSENCE = "/bureau/compte/absence";

    private static TestProvider provider;

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeAll
    static void start() {
        provider = TestProvider.start(TestProvider.Manners.PRO_CONNECT);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @BeforeEach
    void switchOn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        set("active", "");
    }

    @AfterEach
    void switchOff() {
        set("inactive", "");
    }

    @Test
    void anAgentComesInOnceAnAdministratorSaidThatItIsThem() {
        var nadia = people.agent(brest, Map.of());
        String person = somebody(nadia.email(), brest.siren() + "00019");
        assertThat(comeBack(person, "").body()).contains("Encore une vérification");
        assertThat(comeBack(person, "").body()).contains("Encore une vérification");

        var administrator = people.administrator(brest).signIn(port);
        String page = administrator.get(SETTINGS).body();
        assertThat(page).contains(nadia.email());
        administrator.post(confirm(page, nadia.email()));

        var browser = new Browser(port, brest);
        assertThat(comeBack(browser, person, "").location()).isEqualTo("/bureau");
        assertThat(browser.get("/bureau/compte").status()).isEqualTo(200);
        assertThat(browser.get("/bureau/compte/identite").body()).contains(nadia.email());
    }

    @Test
    void aRefusedIdentityOpensNothing() {
        var nadia = people.agent(brest, Map.of());
        String person = somebody(nadia.email(), brest.siren() + "00019");
        comeBack(person, "");
        var administrator = people.administrator(brest).signIn(port);
        String page = administrator.get(SETTINGS).body();
        administrator.post(confirm(page, nadia.email()).replace("/confirmer", "/refuser"));

        assertThat(administrator.get(SETTINGS).body()).doesNotContain(nadia.email());
        assertThat(comeBack(person, "").body()).contains("Encore une vérification");
    }

    @Test
    void whoWorksElsewhereDoesNotComeInUnlessTheirEmployerIsAccepted() {
        var nadia = people.agent(brest, Map.of());
        String person = somebody(nadia.email(), "13002526500013");
        assertThat(comeBack(person, "").body()).contains("13002526500013", "pas pour cette mairie");
        set("active", "130 025 265 00013");
        assertThat(comeBack(person, "").body()).contains("Encore une vérification");
        assertThat(comeBack(somebody(nadia.email(), ""), "").status()).isEqualTo(403);
        assertThat(quimper.siren()).isNotEqualTo(brest.siren());
        assertThat(comeBack(somebody(nadia.email(), quimper.siren() + "00019"), "").status())
                .isEqualTo(403);
    }

    @Test
    void oneFactorIsNotEnough() {
        var nadia = people.agent(brest, Map.of());
        var claims = new HashMap<>(claims(nadia.email(), brest.siren() + "00019"));
        claims.put("acr", "eidas1");
        assertThat(comeBack(add(claims), "").body()).contains("second facteur", "too-weak");
        claims.put("acr", "eidas2");
        claims.put("amr", List.of("pwd"));
        assertThat(comeBack(add(claims), "").body()).contains("second facteur");
    }

    @Test
    void whoWasNotInvitedIsToldWhomToAsk() {
        var answer = comeBack(somebody(People.email(), brest.siren() + "00019"), "");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("de vous inviter");
    }

    @Test
    void anInvitationIsAcceptedByProConnectWithoutAnyPassword() {
        var administrator = people.administrator(brest).signIn(port);
        String email = People.email();
        administrator.get("/bureau/agents/inviter");
        administrator.post("/bureau/agents/inviter", "name", "Yann Le Bihan", "email", email);
        String link = people.linkSentTo(brest, email);
        String token = link.substring(link.lastIndexOf('/') + 1);
        var yann = new Browser(port, brest);
        assertThat(yann.get(link).body()).contains(BEGIN + "?invitation=" + token);

        String person = somebody("y.lebihan@ville-brest.exemple", brest.siren() + "00019");
        assertThat(comeBack(yann, person, "?invitation=" + token).location()).isEqualTo("/bureau");
        assertThat(new Browser(port, brest).get(link).status()).as("used up").isEqualTo(404);
        assertThat(administrator.get("/bureau/agents").body()).contains("Yann Le Bihan");
        assertThat(comeBack(person, "").location()).isEqualTo("/bureau");
    }

    @Test
    void whoComesByProConnectOnlyCanStandInForAColleague() {
        var administrator = people.administrator(brest).signIn(port);
        String email = People.email();
        String name = "Yann " + email.substring(2, 10);
        administrator.get("/bureau/agents/inviter");
        administrator.post("/bureau/agents/inviter", "name", name, "email", email);
        String link = people.linkSentTo(brest, email);
        assertThat(administrator.get(ABSENCE).body()).as("not come yet").doesNotContain(name);

        String person = somebody(email, brest.siren() + "00019");
        comeBack(person, "?invitation=" + link.substring(link.lastIndexOf('/') + 1));
        assertThat(administrator.get(ABSENCE).body()).contains(name);
    }

    @Test
    void aSignedInAgentLinksTheirOwnIdentity() {
        var nadia = people.agent(brest, Map.of());
        var browser = nadia.signIn(port);
        String person = somebody("autre@exemple.fr", brest.siren() + "00019");
        browser.get("/bureau/compte/identite");
        var leading = browser.post("/bureau/compte/identite/relier");
        String address = leading.header("Refresh").replaceFirst("0; url=", "");
        browser.get(IdentityProviderContract.path(provider.visit(address, person)));

        assertThat(comeBack(person, "").location()).isEqualTo("/bureau");
    }

    @Test
    void aClosedAccountStaysClosed() {
        var nadia = people.agent(brest, Map.of());
        var browser = nadia.signIn(port);
        String person = somebody("autre@exemple.fr", brest.siren() + "00019");
        browser.get("/bureau/compte/identite");
        var leading = browser.post("/bureau/compte/identite/relier");
        String address = leading.header("Refresh").replaceFirst("0; url=", "");
        browser.get(IdentityProviderContract.path(provider.visit(address, person)));
        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/agents/" + nadia.id());
        administrator.post("/bureau/agents/" + nadia.id() + "/fermer");

        assertThat(comeBack(person, "").body()).contains("compte est fermé");
    }

    @Test
    void theDeskWorksWithProConnectOff() {
        set("inactive", "");
        assertThat(new Browser(port, brest).get("/bureau/connexion").body())
                .doesNotContain("ProConnect");
        assertThat(new Browser(port, brest).get(BEGIN).status()).isEqualTo(404);
        people.agent(brest, Map.of()).signIn(port);
    }

    private static String confirm(String page, String email) {
        var found =
                java.util.regex.Pattern.compile(
                                java.util.regex.Pattern.quote(email)
                                        + ".*?action=\"(/bureau/identites/agents/\\d+/confirmer)\"",
                                java.util.regex.Pattern.DOTALL)
                        .matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, Object> claims(String email, String siret) {
        return Map.of(
                "given_name", "Nadia", "usual_name", "Bernard", "email", email, "siret", siret);
    }

    private static String somebody(String email, String siret) {
        return add(claims(email, siret));
    }

    private static String add(Map<String, Object> claims) {
        String person = "p-" + UUID.randomUUID();
        provider.add(person, claims);
        return person;
    }

    private Browser.Page comeBack(String person, String query) {
        return comeBack(new Browser(port, brest), person, query);
    }

    private Browser.Page comeBack(Browser browser, String person, String query) {
        var begun = browser.get(BEGIN + query);
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        return browser.get(
                IdentityProviderContract.path(provider.visit(begun.header("Location"), person)));
    }

    private void set(String active, String sirets) {
        var administrator = people.administrator(brest).signIn(port);
        administrator.get(SETTINGS);
        var saved =
                administrator.post(
                        SETTINGS + "/proconnect",
                        active,
                        "oui",
                        "issuer",
                        provider.issuer(),
                        "client",
                        TestProvider.CLIENT,
                        "secret",
                        TestProvider.SECRET,
                        "levels",
                        "eidas2\neidas3",
                        "sirets",
                        sirets);
        assertThat(saved.location()).isEqualTo(SETTINGS + "?done=proconnect");
    }
}
