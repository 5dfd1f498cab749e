package fr.parvis.account.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What must hold with any provider that speaks as FranceConnect does. Runs against one in this
 * process, and against Keycloak by {@code ./parvis test identity}.
 */
abstract class IdentityProviderContract {

    private static final String BEGIN = "/connexion/franceconnect";
    private static final String FIRST_TIME = BEGIN + "/premiere-fois";
    private static final String MINE = "/mon-compte/identite";

    /** A form that asks who applies, and when they were born. */
    private static final String FORM = "/demarches/livret-famille-duplicata/demande";

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired VerifiedIdentities identities;
    @LocalServerPort int port;

    Commune brest;
    Commune quimper;

    /** The other end of the line. */
    interface OtherEnd {

        String issuer();

        String client();

        String secret();

        /** The name by which somebody new can be chosen there. */
        default String somebody(String givenNames, String familyName) {
            return somebody(givenNames, familyName, "angela@exemple.fr");
        }

        /**
         * @param email that they told the provider
         */
        String somebody(String givenNames, String familyName, String email);

        /** Goes there as somebody, and tells where the browser is sent back. */
        String visit(String address, String person);

        /** Follows the way out, and tells where the browser is sent back. */
        String leave(String address);
    }

    abstract OtherEnd provider();

    @BeforeEach
    void switchOn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        set(brest, true, provider().secret());
        set(quimper, true, provider().secret());
    }

    @AfterEach
    void switchOff() {
        set(brest, false, provider().secret());
        set(quimper, false, provider().secret());
    }

    @Test
    void whoComesTheFirstTimeOpensAnAccountAndIsKnownTheNext() {
        String angela = provider().somebody("Angela Claire", "D’HÉRÉ");
        var browser = new Browser(port, brest);
        assertThat(browser.get("/connexion").body()).contains("FranceConnect");

        var back = comeBack(browser, angela, "/mon-compte/coordonnees");
        assertThat(back.location()).isEqualTo(FIRST_TIME);
        assertThat(browser.get(FIRST_TIME).body()).contains("Angela Claire D’HÉRÉ");
        assertThat(browser.post(FIRST_TIME).location()).isEqualTo("/mon-compte/coordonnees");
        assertThat(browser.get(MINE).body()).contains("Angela Claire", "D’HÉRÉ");

        var later = new Browser(port, brest);
        assertThat(comeBack(later, angela, "").location()).isEqualTo("/mes-demandes");
        assertThat(later.get(MINE).body()).contains("D’HÉRÉ");
    }

    @Test
    void twoPeopleAndTwoCommunesAreAsManyAccounts() {
        String angela = provider().somebody("Angela", "DUBOIS");
        String berthe = provider().somebody("Berthe", "MARTIN");
        signUp(brest, angela);
        var other = signUp(brest, berthe);
        assertThat(other.get(MINE).body()).contains("MARTIN").doesNotContain("DUBOIS");

        var elsewhere = new Browser(port, quimper);
        assertThat(comeBack(elsewhere, angela, "").location())
                .as("unknown in another commune")
                .isEqualTo(FIRST_TIME);
    }

    @Test
    void anAccountOpenedTwiceByOneAnswerIsOneAccount() {
        var browser = new Browser(port, brest);
        comeBack(browser, provider().somebody("Léa", "PETIT"), "");
        browser.get(FIRST_TIME);
        String token = browser.get(FIRST_TIME).csrf();
        var twin = new Browser(port, brest);
        twin.cookies().putAll(browser.cookies());
        assertThat(browser.postWith(token, FIRST_TIME).status()).isEqualTo(303);
        assertThat(twin.postWith(token, FIRST_TIME).status()).isEqualTo(403);
    }

    @Test
    void anAnswerIsGoodOnce() {
        String angela = provider().somebody("Angela", "DUBOIS");
        signUp(brest, angela);
        var browser = new Browser(port, brest);
        String answer = answer(browser, angela, "");
        var copied = new Browser(port, brest);
        copied.cookies().putAll(browser.cookies());
        assertThat(browser.get(answer).location()).isEqualTo("/mes-demandes");

        var again = copied.get(answer);
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains("replayed");
        assertThat(copied.cookies()).doesNotContainKey("parvis-resident");
    }

    @Test
    void anAnswerToAnotherBrowserSignsNobodyIn() {
        String attacker = provider().somebody("Adam", "NOIR");
        signUp(brest, attacker);
        String answer = answer(new Browser(port, brest), attacker, "");

        var victim = new Browser(port, brest);
        assertThat(victim.get(answer).status()).isEqualTo(403);
        victim.get(BEGIN);
        var lured = victim.get(answer);
        assertThat(lured.status()).isEqualTo(403);
        assertThat(lured.body()).contains("wrong-state", "/connexion");
        assertThat(victim.cookies()).doesNotContainKey("parvis-resident");
    }

    @Test
    void anAnswerIsOfNoUseInAnotherCommune() {
        String angela = provider().somebody("Angela", "DUBOIS");
        signUp(quimper, angela);
        var browser = new Browser(port, brest);
        String answer = answer(browser, angela, "");
        var elsewhere = new Browser(port, quimper);
        elsewhere.cookies().putAll(browser.cookies());
        assertThat(elsewhere.get(answer).status()).isEqualTo(403);
    }

    @Test
    void anAccountIsNeverFoundByItsAddressAlone() {
        var resident = people.resident(brest);
        String lina = provider().somebody("Lina", "AUBRÉE", resident.email());
        assertThat(comeBack(new Browser(port, brest), lina, "").location()).isEqualTo(FIRST_TIME);
    }

    @Test
    void anAccountIsLinkedBySomebodySignedInToIt() {
        var resident = people.resident(brest);
        String lina = provider().somebody("Lina", "AUBRÉE");
        var browser = resident.signIn(port);
        link(browser, lina);

        var later = new Browser(port, brest);
        assertThat(comeBack(later, lina, "").location()).isEqualTo("/mes-demandes");
        assertThat(later.get("/mon-compte").body()).contains(resident.email());
        assertThat(CommuneScope.call(brest.id(), () -> identities.of(resident.id()))).isPresent();
    }

    @Test
    void oneIdentityOpensOneAccount() {
        String lina = provider().somebody("Lina", "AUBRÉE");
        signUp(brest, lina);
        var other = people.resident(brest).signIn(port);
        var refused = link(other, lina);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(other.get(MINE).body()).doesNotContain("AUBRÉE");
    }

    @Test
    void theOnlyWayInCannotBeUnlinkedAndAnotherOneMakesItPossible() {
        String lina = provider().somebody("Lina", "AUBRÉE");
        var browser = signUp(brest, lina);
        browser.get(MINE);
        assertThat(browser.post(MINE + "/delier").status()).isEqualTo(422);

        String email = People.email();
        browser.get(MINE);
        assertThat(browser.post(MINE + "/adresse", "email", email).location())
                .isEqualTo(MINE + "?done=sent");
        String link = people.linkSentTo(brest, email);
        browser.get(link);
        assertThat(browser.post(link).location()).isEqualTo(MINE + "?done=confirmed");
        assertThat(browser.get("/mon-compte").body()).contains(email);
        browser.get(MINE);
        assertThat(browser.post(MINE + "/delier").location()).isEqualTo(MINE + "?done=unlinked");
        assertThat(comeBack(new Browser(port, brest), lina, "").location()).isEqualTo(FIRST_TIME);
    }

    @Test
    void theAddressOfAnotherAccountStaysThere() {
        var owner = people.resident(brest);
        var browser = signUp(brest, provider().somebody("Lina", "AUBRÉE"));
        browser.get(MINE);
        var known = browser.post(MINE + "/adresse", "email", owner.email());
        assertThat(known.location())
                .as("the same answer as for a free one")
                .isEqualTo(MINE + "?done=sent");
        assertThat(people.linkSentTo(brest, owner.email())).isEqualTo("/connexion");
    }

    @Test
    void whoSignsOutLeavesTheProviderToo() {
        var browser = signUp(brest, provider().somebody("Angela", "DUBOIS"));
        browser.get("/mon-compte");
        var left = browser.post("/deconnexion");

        assertThat(left.status()).isEqualTo(200);
        String address = left.header("Refresh").replaceFirst("0; url=", "");
        assertThat(address).startsWith(provider().issuer()).contains("id_token_hint=", "state=");
        assertThat(browser.get("/mon-compte").status()).isEqualTo(302);
        String back = provider().leave(address);
        assertThat(back).startsWith("https://brest.localhost" + BEGIN + "/parti");
        assertThat(browser.get(path(back)).location()).isEqualTo("/connexion?left");
    }

    @Test
    void formsKnowWhoIsVouchedForAndNobodyElse() {
        var browser = signUp(brest, provider().somebody("Angela Claire", "D’HÉRÉ"));
        assertThat(aboutYou(browser))
                .contains("value=\"Angela Claire\"", "value=\"D’HÉRÉ\"")
                .contains("Identité vérifiée par FranceConnect");
        assertThat(aboutYou(people.resident(brest).signIn(port)))
                .contains("Votre date de naissance")
                .doesNotContain("D’HÉRÉ", "vérifiée par FranceConnect");
    }

    @Test
    void anAdministratorSeesWhetherTheProviderKnowsTheTownHall() {
        assertThat(tryOut(provider().secret())).contains("FranceConnect répond et reconnaît");
        assertThat(tryOut("pas le bon")).contains("ne reconnaît pas l’identifiant");
    }

    @Test
    void aWrongSecretIsToldInPlainWordsWithTheOtherWays() {
        set(brest, true, "pas le bon");
        var browser = new Browser(port, brest);
        var failed = comeBack(browser, provider().somebody("Angela", "DUBOIS"), "");
        assertThat(failed.status()).isEqualTo(403);
        assertThat(failed.body()).contains("mal réglée", "misconfigured", "href=\"/connexion\"");
    }

    /** Links by hand: posts, goes there, comes back. */
    private Browser.Page link(Browser browser, String person) {
        browser.get(MINE);
        var leading = browser.post(MINE + "/relier");
        assertThat(leading.status()).isEqualTo(200);
        String address = leading.header("Refresh").replaceFirst("0; url=", "");
        return browser.get(path(provider().visit(address, person)));
    }

    Browser signUp(Commune commune, String person) {
        var browser = new Browser(port, commune);
        assertThat(comeBack(browser, person, "").location()).isEqualTo(FIRST_TIME);
        browser.get(FIRST_TIME);
        assertThat(browser.post(FIRST_TIME).status()).isEqualTo(303);
        return browser;
    }

    /** The page of a form begun anew that asks who one is. */
    static String aboutYou(Browser browser) {
        browser.get(FORM + "?nouvelle=true");
        String later = browser.post(FORM, "go", "later").location();
        return browser.get(later.replace("/plus-tard", "/vous")).body();
    }

    Browser.Page comeBack(Browser browser, String person, String next) {
        return browser.get(answer(browser, person, next));
    }

    /** The path that the provider sends the browser back to. */
    private String answer(Browser browser, String person, String next) {
        var begun = browser.get(BEGIN + (next.isEmpty() ? "" : "?next=" + next));
        assertThat(begun.status()).as(begun.body()).isEqualTo(303);
        return path(provider().visit(begun.header("Location"), person));
    }

    static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private String tryOut(String secret) {
        return post(brest, secret, true, "essayer", "1").body();
    }

    private void set(Commune commune, boolean active, String secret) {
        assertThat(post(commune, secret, active, "x", "").location())
                .isEqualTo("/bureau/identites?done=franceconnect");
    }

    private Browser.Page post(
            Commune commune, String secret, boolean active, String name, String value) {
        var administrator = people.administrator(commune).signIn(port);
        administrator.get("/bureau/identites");
        return administrator.post(
                "/bureau/identites/franceconnect",
                active ? "active" : "inactive",
                "oui",
                "issuer",
                provider().issuer(),
                "client",
                provider().client(),
                "secret",
                secret,
                "levels",
                "eidas1",
                name,
                value);
    }
}
