package fr.parvis.procedures.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class PagesTest {

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired People people;
    @LocalServerPort int port;
    private Commune brest;
    private Commune quimper;
    private Browser visitor;

    @BeforeEach
    void openTwoCommunes() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        visitor = new Browser(port, brest);
    }

    @Test
    void theCatalogueShowsEveryProcedureAndLeavesNoCookie() {
        var page = visitor.get("/demarches");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Les ", "Inscrire un enfant à l’école", "/demarches/odp-terrasse");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.header("ETag")).isNotEmpty();
        assertThat(visitor.get("/demarches").header("ETag")).isEqualTo(page.header("ETag"));
    }

    @Test
    void theCatalogueIsSearchedWithoutAccentsAndWithAMistake() {
        assertThat(visitor.get("/demarches?q=ecolle").body())
                .contains("Inscrire un enfant à l’école")
                .doesNotContain("/demarches/odp-terrasse");
        assertThat(visitor.get("/demarches?q=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void theCatalogueIsLimitedToAMomentOfLifeOrADepartment() {
        assertThat(visitor.get("/demarches?moment=ecole").body())
                .contains("/demarches/inscription-scolaire")
                .doesNotContain("/demarches/acte-naissance");
        assertThat(visitor.get("/demarches?service=etat-civil").body())
                .contains("/demarches/acte-naissance")
                .doesNotContain("/demarches/inscription-scolaire");
    }

    @Test
    void whatIsNotFoundSaysWhatToDo() {
        var page = visitor.get("/demarches?q=girafe");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Nous n’avons rien trouvé", "Voir toutes les démarches");
    }

    @Test
    void aSheetTellsWhatToKnowAndLeadsToTheForm() {
        for (String code : List.of("acte-naissance", "inscription-scolaire", "odp-terrasse")) {
            var page = visitor.get("/demarches/" + code);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.body())
                    .contains(
                            "href=\"/demarches/" + code + "/demande\"",
                            "Pour qui",
                            "À préparer",
                            "Et ensuite",
                            "Vos droits",
                            "Questions fréquentes",
                            "Au guichet",
                            "Sur papier");
            assertThat(withoutData(page.body())).doesNotContain("«procedures", "« procedures", "{");
        }
        assertThat(visitor.get("/demarches/odp-terrasse").body())
                .contains("au bout de 2 mois, votre demande est refusée");
        assertThat(visitor.get("/demarches/acte-naissance").body())
                .contains("au bout de 2 mois, votre demande est acceptée");
    }

    /** What people read: not what the page tells search engines. */
    private static String withoutData(String page) {
        return page.replaceAll("(?s)<script type=\"application/ld\\+json\">.*?</script>", "");
    }

    @Test
    void aSheetIsInEnglishForWhoReadsEnglish() {
        var page = visitor.with("Accept-Language", "en").get("/demarches/inscription-scolaire");

        assertThat(page.body()).contains("Enrol a child at school", "Start online", "Your rights");
    }

    @Test
    void anUnknownProcedureIsNotFoundNorIsThatOfAnotherCommune() {
        String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        String yaml = Texts.fourth().replace("pret-broyeur", code);
        CommuneScope.run(quimper.id(), () -> procedures.publish(yaml).orThrow());

        assertThat(visitor.get("/demarches/nulle-part").status()).isEqualTo(404);
        assertThat(visitor.get("/demarches/" + code).status()).isEqualTo(404);
        assertThat(new Browser(port, quimper).get("/demarches/" + code).status()).isEqualTo(200);
    }

    @Test
    void theSchemaIsPublishedWithThePartItRefersTo() {
        var schema = visitor.get("/schema/procedure.schema.json");

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.header("Content-Type")).startsWith("application/schema+json");
        assertThat(schema.body()).contains("\"form.schema.json\"");
        assertThat(visitor.get("/schema/form.schema.json").status()).isEqualTo(200);
        assertThat(visitor.get("/schema/other.schema.json").status()).isEqualTo(404);
    }

    @Test
    void agentsSeeTheCircuitsAndCannotPublish() {
        var agent = people.agentEverywhere(brest, Role.HANDLER).signIn(port);
        var page = agent.get("/bureau/demarches/odp-terrasse");
        assertThat(agent.get("/bureau/demarches").body()).contains("Installer une terrasse");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Visa de l’élu", "<svg viewBox=\"0 0 1160 ", "Version ")
                .doesNotContain("name=\"yaml\"");
        assertThat(agent.post("/bureau/demarches", "yaml", Texts.fourth()).status()).isEqualTo(404);
        assertThat(visitor.get("/bureau/demarches").status()).isIn(302, 303);
    }

    @Test
    void anAdministratorPublishesAFileAndItIsOnlineAtOnce() {
        String code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        byte[] yaml = Texts.fourth().replace("pret-broyeur", code).getBytes(StandardCharsets.UTF_8);
        assertThat(visitor.get("/demarches/" + code).status()).isEqualTo(404);
        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/demarches");

        var answer = administrator.upload("/bureau/demarches", "file", "essai.yaml", yaml);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(administrator.follow(answer).body()).contains("est en ligne, version 1");
        assertThat(visitor.get("/demarches/" + code).status()).isEqualTo(200);
    }

    @Test
    void aTextWithMistakesComesBackWithThemAndWithAllThatWasPasted() {
        var administrator = people.administrator(brest).signIn(port);
        administrator.get("/bureau/demarches");

        var page =
                administrator.post(
                        "/bureau/demarches",
                        "yaml",
                        Texts.fourth()
                                .replace("icon: tree", "icon: 3")
                                .replace("to: prete,", "to: rien,"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("2 erreurs à corriger", "Ligne 4", "Ligne 48", "icon: 3", "autofocus");
    }
}
