package fr.parvis.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A form posted after sign-out, or much later, is not lost; and nothing else profits from that. */
@ModuleTest
class LostFormTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");
    private static final Pattern ACTION =
            Pattern.compile("<form class=\"form[^>]*action=\"([^\"]+)\"");

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private People.Person agent;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        TestCommunes.open(communes, TestCommunes.QUIMPER);
        agent = people.administrator(brest);
    }

    @Test
    void aFormPostedAfterSignOutIsKeptThroughSignInAndPostedAgain() {
        var browser = signedOutElsewhere();
        String email = People.email();
        var kept =
                browser.post(
                        "/bureau/agents/inviter?de=liste",
                        "name",
                        "Gaëlle \"<&>' Ropars",
                        "email",
                        email,
                        "role",
                        "1:agent",
                        "role",
                        "1:visa");
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.body())
                .contains("Vos réponses sont gardées")
                .contains("autocomplete=\"current-password\"");

        var wrong =
                browser.post(
                        "/bureau/connexion",
                        with(
                                hidden(kept),
                                "email",
                                agent.email(),
                                "password",
                                "pas celui-là du tout"));
        assertThat(wrong.status()).isEqualTo(422);
        var signedIn =
                browser.post(
                        "/bureau/connexion",
                        with(hidden(wrong), "email", agent.email(), "password", People.PASSWORD));
        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(action(signedIn)).isEqualTo("/bureau/agents/inviter?de=liste");
        assertThat(hidden(signedIn))
                .containsSequence("name", "Gaëlle \"<&>' Ropars")
                .containsSequence("role", "1:agent", "role", "1:visa");

        var sent = browser.post(action(signedIn), hidden(signedIn).toArray(String[]::new));
        assertThat(sent.location()).isEqualTo("/bureau/agents?done=invited");
        assertThat(browser.follow(sent).body()).contains(email);
    }

    @Test
    void aFormWithoutItsTokenIsRefusedButCanBeSentAgainByHand() {
        var browser = agent.signIn(port);
        var refused =
                browser.postWith(
                        null, "/bureau/agents/inviter", "name", "Loïc", "email", People.email());
        assertThat(refused.status()).isEqualTo(403);
        assertThat(hidden(refused)).containsSequence("name", "Loïc");

        var sent = browser.post(action(refused), hidden(refused).toArray(String[]::new));
        assertThat(sent.location()).isEqualTo("/bureau/agents?done=invited");
    }

    @Test
    void aFormThatMayComeFromElsewhereIsNotEvenShown() {
        var browser = agent.signIn(port);
        for (String site : new String[] {"cross-site", "same-site", null}) {
            var refused =
                    browser.with("Sec-Fetch-Site", site)
                            .postWith(null, "/bureau/agents/inviter", "name", "Mallory");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.body()).doesNotContain("Mallory");
        }
    }

    @Test
    void aRightTokenDoesNotHelpAnotherSite() {
        var browser = agent.signIn(port);
        String token = browser.get("/bureau/agents/inviter").csrf();
        String[] form = {"name", "Mallory", "email", People.email()};

        browser.with("Sec-Fetch-Site", "cross-site");
        assertThat(browser.postWith(token, "/bureau/agents/inviter", form).status()).isEqualTo(403);
        browser.with("Sec-Fetch-Site", null).with("Origin", "https://ailleurs.example");
        assertThat(browser.postWith(token, "/bureau/agents/inviter", form).status()).isEqualTo(403);
        browser.with("Origin", "http://" + brest.mainHost() + ":" + port);
        assertThat(browser.postWith(token, "/bureau/agents/inviter", form).status()).isEqualTo(302);
    }

    @Test
    void aTokenOfAnotherBrowserIsRefused() {
        var browser = agent.signIn(port);
        String stolen = new Browser(port, brest).get("/bureau/connexion").csrf();
        assertThat(browser.postWith(stolen, "/bureau/agents/inviter", "name", "M").status())
                .isEqualTo(403);
    }

    @Test
    void passwordsAndFilesAreNeverCarriedAndTheirLossIsSaid() {
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        var kept =
                browser.upload(
                        "/mes-demandes/1/pieces",
                        "piece",
                        "facture.pdf",
                        "%PDF".getBytes(),
                        "note",
                        "bonjour",
                        "password",
                        "mon secret à moi");
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.body())
                .contains("bonjour")
                .contains("Les fichiers joints")
                .doesNotContain("mon secret");
    }

    @Test
    void aKeptFormNeverLeadsToAnotherSite() {
        for (String target :
                List.of("https://ailleurs.example/", "//ailleurs.example", "javascript:alert(1)")) {
            var browser = new Browser(port, brest);
            browser.get("/bureau/connexion");
            var signedIn =
                    browser.post(
                            "/bureau/connexion",
                            "email",
                            agent.email(),
                            "password",
                            People.PASSWORD,
                            "kept-to",
                            target,
                            "kept.name",
                            "x");
            assertThat(signedIn.location()).as(target).isEqualTo("/bureau");
        }
    }

    @Test
    void thePagesOfKeptFormsAreNotThereForWhoTypesTheirAddress() {
        var browser = agent.signIn(port);
        browser.get("/bureau/agents");
        assertThat(browser.post("/bureau/connexion/reprendre").status()).isEqualTo(404);
        browser.get("/bureau/agents");
        assertThat(browser.post("/connexion/renvoyer").status()).isEqualTo(404);
    }

    @Test
    void aScriptIsToldToSignInWithoutAPage() {
        var script = new Browser(port, brest).with("Accept", "text/event-stream");
        var refused = script.get("/bureau/agents");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.location()).isEmpty();
    }

    /** A browser with the form open, signed out in another tab. */
    private Browser signedOutElsewhere() {
        var browser = agent.signIn(port);
        browser.get("/bureau/agents/inviter");
        var tab = new Browser(port, brest);
        tab.cookies().putAll(browser.cookies());
        tab.get("/bureau/agents");
        tab.post("/bureau/deconnexion");
        return browser;
    }

    private static String[] with(List<String> fields, String... more) {
        var all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static String action(Browser.Page page) {
        var found = ACTION.matcher(page.body());
        assertThat(found.find()).isTrue();
        return plain(found.group(1));
    }

    /** Of the first form of the page: a browser sends one form at a time. */
    private static List<String> hidden(Browser.Page page) {
        var fields = new ArrayList<String>();
        String main = page.body().substring(page.body().indexOf("<main"));
        var found = HIDDEN.matcher(main.substring(0, main.indexOf("</form>")));
        while (found.find()) {
            if (!found.group(1).equals("_csrf")) {
                fields.add(plain(found.group(1)));
                fields.add(plain(found.group(2)));
            }
        }
        return fields;
    }

    private static String plain(String html) {
        return org.springframework.web.util.HtmlUtils.htmlUnescape(html);
    }
}
