package fr.parvis.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.ProcessingActivity;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.Activity.Origin;
import fr.parvis.privacy.Register;
import fr.parvis.privacy.SpecialData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Brest and Quimper keep their registers; what one adds the other never sees. */
@ModuleTest
class RegisterTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Register register;
    @Autowired List<ProcessingActivity> declared;
    @Autowired JsonMapper json;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser nadia;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = people.administrator(brest).signIn(port);
    }

    private List<Activity> of(Commune commune) {
        return CommuneScope.call(commune.id(), register::all);
    }

    private String add(String title) {
        nadia.get("/bureau/registre/nouveau");
        var kept =
                nadia.post(
                        "/bureau/registre/nouveau",
                        "title",
                        title,
                        "purpose",
                        "Protéger la place.",
                        "basis",
                        "public-task",
                        "people",
                        "Les passants",
                        "data",
                        "Images",
                        "recipients",
                        "La police municipale",
                        "retention",
                        "Trente jours",
                        "special",
                        "offences");
        assertThat(kept.status()).isIn(302, 303);
        return kept.location().replaceAll("^.*/bureau/registre/|\\?.*$", "");
    }

    @Test
    void everyDeclaredActivityHasAllItsWordsInBothLanguages() {
        assertThat(of(brest))
                .filteredOn(activity -> activity.origin() == Origin.PLATFORM)
                .hasSameSizeAs(declared)
                .allSatisfy(
                        activity -> {
                            assertThat(activity.toString()).doesNotContain("«" + activity.code());
                            assertThat(activity.title().fr()).isNotEqualTo(activity.title().en());
                        })
                .noneMatch(activity -> activity.toString().matches("(?s).*«[a-z]+\\.data\\..*"));
    }

    @Test
    void everyPublishedProcedureIsALineOfItsOwn() {
        assertThat(of(brest))
                .filteredOn(activity -> activity.code().equals("demarche-acte-naissance"))
                .singleElement()
                .satisfies(
                        activity -> {
                            assertThat(activity.retention().fr())
                                    .startsWith("Un an à partir du 1er janvier")
                                    .contains("détruite");
                            assertThat(activity.ground().articles().getFirst()).contains("art. 6");
                            assertThat(activity.data()).extracting("fr").contains("pièces jointes");
                        });
    }

    @Test
    void whatTheCommuneDoesElsewhereIsAddedChangedAndEndedAndEveryVersionStays() {
        String code = add("Caméras de la place");
        String path = "/bureau/registre/" + code;
        assertThat(nadia.get(path).body())
                .contains("Caméras de la place", "infractions et condamnations", "Version 1");

        nadia.get(path + "/modifier");
        String[] changed = {
            "seen",
            "1",
            "title",
            "Caméras du port",
            "purpose",
            "Protéger le port.",
            "basis",
            "legal-obligation",
            "people",
            "Les passants",
            "data",
            "Images",
            "recipients",
            "La police",
            "retention",
            "Deux semaines"
        };
        assertThat(nadia.post(path + "/modifier", changed).status()).isIn(302, 303);
        assertThat(nadia.get(path).body())
                .contains("Caméras du port", "Version 2", "Lire la version 1", "Trente jours");
        assertThat(nadia.get("/donnees-personnelles/" + code).body()).contains("Deux semaines");

        var overtaken = nadia.post(path + "/modifier", changed);
        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(overtaken.body()).contains("entre-temps", "Caméras du port");

        nadia.get(path);
        assertThat(nadia.post(path + "/terminer").location()).contains("fait=terminee");
        assertThat(nadia.get(path).status()).isEqualTo(404);
        assertThat(nadia.get("/donnees-personnelles/" + code).status()).isEqualTo(404);
    }

    @Test
    void anIncompleteActivityIsRefusedWithAllThatWasTyped() {
        nadia.get("/bureau/registre/nouveau");
        var refused = nadia.post("/bureau/registre/nouveau", "title", "Paie", "basis", "envie");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("value=\"Paie\"", "Choisissez la base légale", "href=\"#retention\"");
    }

    @Test
    void theOtherCommuneNeverSeesIt() {
        String code = add("Caméras de Brest");
        assertThat(of(quimper)).noneMatch(activity -> activity.code().equals(code));
        var there = people.administrator(quimper).signIn(port);
        assertThat(there.get("/bureau/registre/" + code).status()).isEqualTo(404);
        assertThat(there.get("/bureau/registre").body()).doesNotContain("Caméras de Brest");
        there.get("/bureau/registre");
        assertThat(there.post("/bureau/registre/" + code + "/terminer").status()).isEqualTo(404);
    }

    @Test
    void headsOnlyReadAndOtherAgentsFindNoSuchPage() {
        var head = people.agentEverywhere(brest, Role.HEAD).signIn(port);
        assertThat(head.get("/bureau/registre").status()).isEqualTo(200);
        assertThat(head.get("/bureau/registre").body()).doesNotContain("/bureau/registre/nouveau");
        assertThat(head.get("/bureau/registre/nouveau").status()).isEqualTo(404);
        assertThat(head.get("/bureau/registre/responsable").status()).isEqualTo(404);
        var agent = people.agentEverywhere(brest, Role.HANDLER).signIn(port);
        assertThat(agent.get("/bureau/registre").status()).isEqualTo(404);
        assertThat(agent.get("/bureau/registre.csv").status()).isEqualTo(404);
    }

    @Test
    void itIsSearchedByWordOriginAndSensitivity() {
        add("Caméras sensibles");
        assertThat(nadia.get("/bureau/registre?chercher=CAMERAS").body())
                .contains("Caméras sensibles")
                .doesNotContain("acte-naissance");
        assertThat(nadia.get("/bureau/registre?origine=procedure").body())
                .contains("demarche-acte-naissance")
                .doesNotContain("Caméras sensibles");
        assertThat(nadia.get("/bureau/registre?sensibles=true").body())
                .contains("Caméras sensibles")
                .doesNotContain("demarche-acte-naissance\"");
    }

    @Test
    void itLeavesAsATableADocumentAndAStructure() throws Exception {
        String code = add("Caméras à emporter");
        String csv = nadia.get("/bureau/registre.csv").body();
        assertThat(csv).startsWith("\ufeff").contains("Base légale;", "Caméras à emporter");
        assertThat(csv.lines().count()).isGreaterThan(of(brest).size());

        JsonNode tree = json.readTree(nadia.bytes("/bureau/registre.json"));
        assertThat(tree.path("format").asString()).isEqualTo("parvis-register/1");
        assertThat(tree.path("activities").valueStream().map(it -> it.path("code").asString()))
                .contains(code, "comptes", "demarche-acte-naissance");

        try (var pdf = Loader.loadPDF(nadia.bytes("/bureau/registre.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Registre des traitements",
                            "Caméras à emporter",
                            "Comptes des habitants");
        }
    }

    @Test
    void theOfficerIsMissedUntilDesignatedThenToldEverywhere() {
        var there = people.administrator(quimper).signIn(port);
        there.get("/bureau/registre/responsable");
        there.post("/bureau/registre/responsable");
        assertThat(there.get("/bureau/registre").body()).contains("Aucun délégué");

        there.get("/bureau/registre/responsable");
        var refused = there.post("/bureau/registre/responsable", "name", "Anne Le Goff");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Anne Le Goff", "au moins un moyen");

        var kept =
                there.post(
                        "/bureau/registre/responsable",
                        "name",
                        "Anne Le Goff",
                        "email",
                        "dpo@quimper.example");
        assertThat(kept.status()).isIn(302, 303);
        assertThat(there.get("/bureau/registre").body())
                .contains("Anne Le Goff")
                .doesNotContain("Aucun délégué");
        var visitor = new Browser(port, quimper);
        assertThat(visitor.get("/donnees-personnelles").body()).contains("dpo@quimper.example");
        assertThat(visitor.get("/demarches/acte-naissance").body())
                .contains("dpo@quimper.example", "id=\"vos-donnees\"");
        assertThat(new Browser(port, brest).get("/donnees-personnelles").body())
                .doesNotContain("dpo@quimper.example");
    }

    @Test
    void whatTheLawProtectsMoreIsToldFromTheDefinition() {
        assertThat(of(brest))
                .filteredOn(activity -> activity.special().contains(SpecialData.OFFENCES))
                .isNotEmpty()
                .allMatch(activity -> !activity.impact().signs().isEmpty());
        assertThat(new String(nadia.bytes("/bureau/registre.csv"), StandardCharsets.UTF_8))
                .contains("infractions et condamnations");
    }
}
