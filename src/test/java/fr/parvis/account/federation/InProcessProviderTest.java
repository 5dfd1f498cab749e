package fr.parvis.account.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.identity.TestProvider;
import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneScope;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract with a provider as strict as FranceConnect, and what only that one can show. */
@ModuleTest
class InProcessProviderTest extends IdentityProviderContract {

    private static TestProvider provider;

    @Autowired JdbcClient jdbc;

    @BeforeAll
    static void start() {
        provider = TestProvider.start(TestProvider.Manners.FRANCE_CONNECT);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Override
    OtherEnd provider() {
        return new OtherEnd() {
            @Override
            public String issuer() {
                return provider.issuer();
            }

            @Override
            public String client() {
                return TestProvider.CLIENT;
            }

            @Override
            public String secret() {
                return TestProvider.SECRET;
            }

            @Override
            public String somebody(String givenNames, String familyName, String email) {
                return add(
                        Map.of(
                                "given_name",
                                givenNames,
                                "family_name",
                                familyName,
                                "email",
                                email));
            }

            @Override
            public String visit(String address, String person) {
                return provider.visit(address, person);
            }

            @Override
            public String leave(String address) {
                return provider.visit(address, "nobody");
            }
        };
    }

    private static String add(Map<String, Object> claims) {
        String person = "p-" + UUID.randomUUID();
        provider.add(person, claims);
        return person;
    }

    @Test
    void theProviderIsAsStrictAsFranceConnect() {
        var begun = new Browser(port, brest).get("/connexion/franceconnect").header("Location");
        assertThat(provider.status(begun, add(Map.of()))).isEqualTo(302);
        assertThat(provider.status(begun + "&code_challenge=abc", add(Map.of()))).isEqualTo(400);
        assertThat(provider.status(begun + "&max_age=10", add(Map.of()))).isEqualTo(400);
        assertThat(provider.status(begun.replaceFirst("nonce=[^&]{40}", "nonce="), add(Map.of())))
                .isEqualTo(400);
        assertThat(begun).containsPattern("[?&]nonce=[0-9a-f]{64}(&|$)");
        assertThat(begun).containsPattern("[?&]state=[0-9a-f]{64}(&|$)");
    }

    @Test
    void theProviderRefusesTheSecretInAHeader() throws Exception {
        var asked =
                HttpRequest.newBuilder(URI.create(provider.issuer() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Authorization", "Basic bWFpcmllOnVuLXNlY3JldC1kZS1tYWlyaWU=")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=authorization_code&code=x"))
                        .build();
        var answer = HttpClient.newHttpClient().send(asked, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void theWholeIdentityIsKeptAsCivilStatusWritesIt() {
        String person =
                add(
                        Map.of(
                                "given_name_array",
                                List.of("Ÿ", "Jean-Noël"),
                                "given_name",
                                "Ÿ Jean-Noël",
                                "family_name",
                                "O’BRIEN  DE LA TOUR",
                                "preferred_username",
                                "Æ",
                                "gender",
                                "male",
                                "birthdate",
                                "1962-00-00",
                                "birthplace",
                                "",
                                "birthcountry",
                                "99351"));
        var browser = signUp(brest, person);
        String mine = browser.get("/mon-compte/identite").body();
        assertThat(mine).contains("Ÿ Jean-Noël", "O’BRIEN DE LA TOUR", "Æ", ">1962<", "Tunisie");
        assertThat(aboutYou(browser)).contains("value=\"Æ\"").doesNotContain("value=\"1962\"");
    }

    @Test
    void aPlaceOfBirthIsShownByItsName() {
        String person =
                add(
                        Map.of(
                                "given_name",
                                "Angela",
                                "family_name",
                                "DUBOIS",
                                "birthdate",
                                "1962-08-24",
                                "birthplace",
                                "29232",
                                "birthcountry",
                                "99100"));
        var browser = signUp(brest, person);
        assertThat(browser.get("/mon-compte/identite").body().replace('\u00a0', ' '))
                .contains("24 août 1962", "Quimper");
        assertThat(aboutYou(browser)).contains("value=\"24\"", "value=\"8\"", "value=\"1962\"");
    }

    @Test
    void theNextSignInBringsWhatCivilStatusCorrected() {
        String person = provider().somebody("Angela", "DUBOIS");
        signUp(brest, person);
        provider.add(person, Map.of("given_name", "Angèle", "family_name", "DUBOIS"));
        var browser = new Browser(port, brest);
        comeBack(browser, person, "");
        assertThat(browser.get("/mon-compte/identite").body()).contains("Angèle");
    }

    @Test
    void somebodyWithoutANameDoesNotComeIn() {
        var answer = comeBack(new Browser(port, brest), add(Map.of("email", "x@exemple.fr")), "");
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void aLevelTooLowDoesNotComeIn() {
        var person = add(Map.of("given_name", "A", "family_name", "B", "acr", "eidas0"));
        var answer = comeBack(new Browser(port, brest), person, "");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("too-weak");
    }

    @Test
    void eachErrorIsToldInItsOwnWords() {
        assertThat(error("access_denied&error_description=Y030030"))
                .contains("arrêté la connexion");
        assertThat(error("access_denied&error_description=Y010008")).contains("pas été retrouvée");
        assertThat(error("server_error")).contains("rencontré une difficulté", "server_error");
        assertThat(error("temporarily_unavailable")).contains("ne répond pas");
        assertThat(error("quelque_chose")).contains("n’a pas marché");
        assertThat(error("%3Cscript%3E")).doesNotContain("<script>");
    }

    @Test
    void aProviderThatIsDownLeavesTheOtherWays() {
        var down = TestProvider.start(TestProvider.Manners.FRANCE_CONNECT);
        String issuer = down.issuer();
        down.close();
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update identity_provider set issuer = ? where code = 'franceconnect'")
                                .param(issuer)
                                .update());
        var failed = new Browser(port, brest).get("/connexion/franceconnect");
        assertThat(failed.status()).isEqualTo(503);
        assertThat(failed.body()).contains("ne répond pas", "href=\"/connexion\"", "/suivi");
    }

    private String error(String error) {
        var browser = new Browser(port, brest);
        var begun = browser.get("/connexion/franceconnect");
        String back = provider.visit(begun.header("Location"), "!" + error);
        return browser.get(path(back)).body();
    }
}
