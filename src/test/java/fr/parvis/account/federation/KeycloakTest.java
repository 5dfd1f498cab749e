package fr.parvis.account.federation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.identity.Keycloak;
import fr.identity.TestProvider;
import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.kernel.CommuneScope;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract with a Keycloak that really runs, and what only a product of others can show. */
@ModuleTest
@Tag("identity")
class KeycloakTest extends IdentityProviderContract {

    private static Keycloak keycloak;

    @Autowired JdbcClient jdbc;

    @BeforeAll
    static void start() {
        keycloak = Keycloak.start(Path.of(System.getProperty("parvis.keycloak")));
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Override
    OtherEnd provider() {
        return new OtherEnd() {
            @Override
            public String issuer() {
                return keycloak.issuer();
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
                return keycloak.add(
                        Map.of("firstName", givenNames, "lastName", familyName, "email", email));
            }

            @Override
            public String visit(String address, String person) {
                return keycloak.visit(address, person);
            }

            @Override
            public String leave(String address) {
                return keycloak.leave(address);
            }
        };
    }

    @Test
    void theWholeIdentityComesInTheSignedUserInfo() {
        String person =
                keycloak.add(
                        Map.of(
                                "firstName", "Jean-Noël",
                                "lastName", "O’BRIEN",
                                "preferredName", "Æ",
                                "gender", "male",
                                "birthDate", "1962-08-24",
                                "birthPlace", "29232",
                                "birthCountry", "99100"));
        String mine = signUp(brest, person).get("/mon-compte/identite").body();
        assertThat(mine.replace('\u00a0', ' '))
                .contains("Jean-Noël", "O’BRIEN", "Æ", "24 août 1962", "Quimper");
    }

    @Test
    void theKeysOfTheProviderMayTurnBetweenTwoVisits() {
        String angela = provider().somebody("Angela", "DUBOIS");
        signUp(brest, angela);
        keycloak.turnKeys();
        assertThat(comeBack(new Browser(port, brest), angela, "").location())
                .isEqualTo("/mes-demandes");
    }

    @Test
    void aLevelThatWasAskedForAndNotReachedIsRefused() {
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update identity_provider set levels = 'eidas2' where code = 'franceconnect'")
                                .update());
        String person = provider().somebody("Angela", "DUBOIS");
        var answer = comeBack(new Browser(port, brest), person, "");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("too-weak");
    }
}
