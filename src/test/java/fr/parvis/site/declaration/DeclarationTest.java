package fr.parvis.site.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class DeclarationTest {

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune landerneau;
    private Commune quimper;

    @BeforeEach
    void open() {
        landerneau = TestCommunes.open(communes, "29103");
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void theDeclarationSaysWhatTheAuditFoundOnThePageAndAtTheFootOfAll() {
        assertThat(new Browser(port, quimper).get("/").body()).contains("non conforme");
        Browser secretary = people.administrator(landerneau).signIn(port);
        secretary.get(DeclarationController.PATH);

        Page refused = post(secretary, "2099-01-01", "40", "20");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("error-summary", "Un défaut **grave**");
        assertThat(post(secretary, "2026-03-02", "90", "20").status()).isEqualTo(422);

        assertThat(post(secretary, "2026-03-02", "40", "20").location())
                .isEqualTo(DeclarationController.PATH);
        assertThat(new Browser(port, landerneau).get("/").body())
                .contains("partiellement conforme");
        assertThat(new Browser(port, landerneau).get("/accessibilite").body())
                .contains("66 %", "<strong>grave</strong>", "Cabinet Un")
                .contains("Libre réponse 71120")
                .contains("href=\"/demarches/accessibilite-signalement\"");
        assertThat(new Browser(port, quimper).get("/accessibilite").body())
                .contains("href=\"/demarches/accessibilite-signalement\"");
        assertThat(new Browser(port, quimper).get("/demarches/accessibilite-signalement").body())
                .contains("Une semaine");
        assertThat(new Browser(port, quimper).get("/").body()).contains("non conforme");
    }

    @Test
    void forWhoDoesNotKeepTheSiteThereIsNoSuchPage() {
        Browser handler = people.agentEverywhere(landerneau, Role.HANDLER).signIn(port);
        assertThat(handler.get(DeclarationController.PATH).status()).isEqualTo(404);
    }

    private static Page post(Browser secretary, String day, String met, String not) {
        return secretary.post(
                DeclarationController.PATH,
                "date",
                day,
                "auditeur",
                "Cabinet Un",
                "conformes",
                met,
                "non-conformes",
                not,
                "defauts",
                "Un défaut **grave** <script>",
                "pages",
                "/");
    }
}
