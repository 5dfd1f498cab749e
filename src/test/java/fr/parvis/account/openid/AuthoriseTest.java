package fr.parvis.account.openid;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class AuthoriseTest {

    private static final Metadata PROVIDER =
            new Metadata(
                    "https://fc.test",
                    URI.create("https://fc.test/authorize"),
                    URI.create("https://fc.test/token"),
                    URI.create("https://fc.test/userinfo"),
                    URI.create("https://fc.test/jwks"),
                    null,
                    false);
    private static final Attempt ATTEMPT =
            new Attempt("1".repeat(64), "2".repeat(64), URI.create("https://brest.test/retour"));

    @Test
    void franceConnectIsAskedNothingItDoesNotKnow() {
        Map<String, List<String>> asked = ask(List.of("eidas1"), false, false);

        assertThat(asked)
                .containsOnlyKeys(
                        "client_id",
                        "acr_values",
                        "response_type",
                        "nonce",
                        "state",
                        "redirect_uri",
                        "scope")
                .containsEntry("acr_values", List.of("eidas1"))
                .containsEntry("response_type", List.of("code"))
                .containsEntry("scope", List.of("openid email"));
    }

    @Test
    void proConnectIsAskedForSeveralFactorsByClaims() {
        Map<String, List<String>> asked = ask(List.of("eidas2", "eidas3"), true, false);

        assertThat(asked).doesNotContainKey("acr_values");
        assertThat(asked.get("claims").getFirst())
                .contains("\"amr\":{\"essential\":true}", "\"id_token\"")
                .contains("\"values\":[\"eidas2\",\"eidas3\"]");
    }

    @Test
    void whoIsToProveThemselvesAgainIsAskedToSignIn() {
        assertThat(ask(List.of("eidas1"), false, true)).containsEntry("prompt", List.of("login"));
    }

    @Test
    void ofTheLevelsOfEidasAHigherOneIsGoodEnough() {
        assertThat(Levels.satisfy(List.of("eidas1"), "eidas2")).isTrue();
        assertThat(Levels.satisfy(List.of("eidas2", "eidas3"), "eidas1")).isFalse();
        assertThat(Levels.satisfy(List.of("eidas1"), "eidas1-mfa")).isFalse();
        assertThat(Levels.satisfy(List.of("https://2fa.test"), "https://2fa.test")).isTrue();
        assertThat(Levels.satisfy(List.of("eidas1"), "")).isFalse();
    }

    @Test
    void aProviderIsOutsideAndEncryptedUnlessTheOperatorAllowsMore() {
        var strict = new ProviderAddress(false);
        assertThat(strict.allows("https://oidc.franceconnect.gouv.fr/api/v2")).isTrue();
        assertThat(strict.allows("http://oidc.franceconnect.gouv.fr/api/v2")).isFalse();
        assertThat(strict.allows("https://moi:secret@fc.test")).isFalse();
        assertThat(strict.allows("file:///etc/passwd")).isFalse();
        assertThat(strict.allows("pas une adresse")).isFalse();
        assertThat(new ProviderAddress(true).allows("http://127.0.0.1:8080")).isTrue();
    }

    private static Map<String, List<String>> ask(
            List<String> levels, boolean byClaims, boolean again) {
        var us =
                new Registration(
                        "https://fc.test", "mairie", "secret", List.of("email"), levels, byClaims);
        return URLUtils.parseParameters(
                Authorise.address(PROVIDER, us, ATTEMPT, again).getRawQuery());
    }
}
