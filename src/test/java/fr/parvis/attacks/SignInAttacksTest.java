package fr.parvis.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A session planted before sign-in, kept after sign-out, or an address to go on to elsewhere. */
@ModuleTest
class SignInAttacksTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private People.Person resident;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        resident = people.resident(brest);
    }

    @Test
    void aSessionPlantedBeforeSignInIsNotTheOneThatOpens() {
        var attacker = people.resident(brest).signIn(port);
        var victim = new Browser(port, brest);
        victim.cookies().putAll(attacker.cookies());
        victim.get("/connexion?next=/mon-compte");
        victim.get("/mot-de-passe");
        victim.post("/connexion", "email", resident.email(), "password", People.PASSWORD);
        assertThat(victim.cookies().get("parvis-resident"))
                .isNotEqualTo(attacker.cookies().get("parvis-resident"));
        assertThat(attacker.get("/mon-compte").body()).doesNotContain(resident.email());
    }

    @Test
    void whatWasCopiedBeforeSignOutOpensNothingAfter() {
        var owner = resident.signIn(port);
        var thief = new Browser(port, brest);
        thief.cookies().putAll(Map.copyOf(owner.cookies()));
        assertThat(thief.get("/mon-compte").status()).isEqualTo(200);
        owner.get("/mon-compte");
        owner.post("/deconnexion");
        assertThat(thief.get("/mon-compte").location()).startsWith("/connexion?next=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/",
                "//ailleurs.example",
                "/\\ailleurs.example",
                "\\/ailleurs.example",
                "/%5Cailleurs.example/..//ailleurs.example",
                "https:ailleurs.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/\t/ailleurs.example",
                "\r\nLocation: https://ailleurs.example",
                "/@ailleurs.example//ailleurs.example",
                "http:/ailleurs.example"
            })
    void signingInNeverLeadsElsewhere(String next) {
        var browser = new Browser(port, brest);
        browser.get("/connexion");
        var answer =
                browser.post(
                        "/connexion",
                        "email",
                        resident.email(),
                        "password",
                        People.PASSWORD,
                        "next",
                        next);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().allValues("Location"))
                .singleElement()
                .asString()
                .matches("(http://" + brest.mainHost() + ":" + port + ")?/mes-demandes");
    }
}
