package fr.parvis.site.editing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.LocalizedText;
import fr.parvis.site.content.Contents;
import fr.parvis.site.content.Rubrics;
import fr.parvis.site.content.Slugs;
import fr.parvis.site.content.TestKinds;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class EditingTest {

    private static final String NEW = "/bureau/site/nouveau/" + TestKinds.PLAIN;
    private static final String NEW_READ = "/bureau/site/nouveau/" + TestKinds.READ_TWICE;

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @Autowired Contents contents;
    @Autowired Rubrics rubrics;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser nadia;
    private final String title = "Travaux " + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = writer(brest);
        nadia.get(NEW);
    }

    @Test
    void whoWritesNowhereFindsNoSuchPage() {
        Browser clerk = people.agentEverywhere(brest, Role.HANDLER).signIn(port);

        assertThat(clerk.get("/bureau/site").status()).isIn(403, 404);
        assertThat(clerk.get(NEW).status()).isIn(403, 404);
        assertThat(clerk.get("/bureau").body()).doesNotContain("href=\"/bureau/site\"");
        assertThat(nadia.get("/bureau").body()).contains("href=\"/bureau/site\"");
    }

    @Test
    void whoWritesArrangesTheSiteAndKeepsNoneOfItsSettings() {
        List<String> arranged =
                List.of("/bureau/site/accueil", "/bureau/site/medias", "/bureau/site/questions");
        List<String> kept =
                List.of("/bureau/site/apparence", "/bureau/site/domaines", "/bureau/site/reglages");
        Browser configurer = people.agentEverywhere(brest, Role.CONFIGURER).signIn(port);

        assertThat(nadia.get("/bureau/site").body())
                .contains(arranged)
                .doesNotContain("/bureau/site/apparence");
        assertThat(arranged)
                .allSatisfy(page -> assertThat(nadia.get(page).status()).isEqualTo(200));
        assertThat(kept).allSatisfy(page -> assertThat(nadia.get(page).status()).isIn(403, 404));
        assertThat(arranged)
                .allSatisfy(page -> assertThat(configurer.get(page).status()).isIn(403, 404));
    }

    @Test
    void aRefusedTextKeepsEverythingTyped() {
        var refused =
                nadia.post(
                        NEW,
                        "c_titre",
                        "",
                        "c_resume",
                        "Deux mots",
                        "c_debut",
                        "1899-01-01T00:00",
                        "lieu",
                        "Rue Émile-Zola",
                        "faire",
                        "publier");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Donnez un titre", "Deux mots", "1899-01-01T00:00", "Rue Émile-Zola")
                .contains("id=\"erreurs\"");
    }

    @Test
    void anEventOf2199IsADraftThatIsNotPublished() {
        var refused =
                nadia.post(
                        NEW,
                        "c_titre",
                        title,
                        "jour.day",
                        "3",
                        "jour.month",
                        "5",
                        "jour.year",
                        "2199",
                        "faire",
                        "publier");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Vérifiez l’année", "2199", "/bureau/site/textes/");
        assertThat(seen(brest)).isFalse();
    }

    @Test
    void aTextThatShutsSomebodyOutIsADraftThatIsNotPublished() {
        var refused =
                nadia.post(
                        NEW,
                        "c_titre",
                        title,
                        "c_texte",
                        "## Venir\n\n#### En bus\n\n[](/plan)",
                        "c_langues",
                        "en",
                        "c_titre_en",
                        "Works",
                        "c_texte_en",
                        "[image:999999]",
                        "c_image",
                        "999999",
                        "faire",
                        "publier");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("href=\"#c_texte\">Le titre « En bus » saute un niveau")
                .contains("href=\"#c_texte\">Un lien n’a pas de texte")
                .contains("href=\"#c_texte_en\">Anglais : L’image 999")
                .contains("href=\"#c_image\">L’image principale n’a pas de description")
                .contains("Le brouillon est enregistré");
        assertThat(seen(brest)).isFalse();
    }

    @Test
    void anImageIsLookedForWithoutLosingTheText() {
        var searched =
                nadia.post(
                        NEW, "c_titre", title, "c_image_cherche", "vieux port", "faire", "image");

        assertThat(searched.location()).endsWith("?images=vieux%20port#c_image");
        assertThat(nadia.get(path(searched) + "?images=vieux%20port").body())
                .contains("value=\"vieux port\"", "Aucun résultat", title)
                .contains("type=\"radio\" name=\"c_image\" value=\"\" checked");
    }

    @Test
    void imagesTickedMakeAGalleryAtTheEndOfTheText() {
        var added =
                nadia.post(
                        NEW,
                        "c_titre",
                        title,
                        "c_texte",
                        "Le port.",
                        "c_photos",
                        "12",
                        "c_photos",
                        "14",
                        "c_photos",
                        "x",
                        "faire",
                        "photos");

        assertThat(added.location()).endsWith("?fait=photos#c_texte");
        assertThat(nadia.get(path(added)).body())
                .contains("Le port.\n\n[galerie:12,14]</textarea>");
    }

    @Test
    void whatIsShownAlreadyIsNotPublishedAgain() {
        String address = write("publier");
        assertThat(nadia.get(address).body()).contains("Le public voit déjà ce texte");

        String[] same = {
            "vue",
            "1",
            "c_titre",
            title,
            "c_adresse",
            "",
            "c_resume",
            "Rue Émile-Zola",
            "c_texte",
            "Deux semaines.",
            "faire",
            "publier"
        };
        assertThat(nadia.post(address, same).location()).endsWith("fait=same");

        nadia.get(address);
        same[7] = "Rue Pasteur";
        assertThat(nadia.post(address, same).location()).endsWith("fait=published");
    }

    @Test
    void aTextIsWrittenShownAndWithdrawn() {
        String address = write("publier");
        assertThat(seen(brest)).isTrue();
        assertThat(seen(quimper)).isFalse();

        nadia.get(address);
        nadia.post(address + "/etape", "vue", "1", "verbe", "withdraw", "mot", "Erreur");
        assertThat(seen(brest)).isFalse();
        assertThat(nadia.get(address + "/historique").body()).contains("Erreur", "Retiré du site");
    }

    @Test
    void whereTwoAreNeededTheSecondOneApproves() {
        Browser claire = writer(brest);
        String address = path(nadia.post(NEW_READ, "c_titre", title, "faire", "relecture"));

        nadia.get(address);
        var own = nadia.post(address + "/etape", "vue", "1", "verbe", "publish");
        assertThat(own.location()).endsWith("fait=no-own-work");
        assertThat(claire.get("/bureau").body()).contains(title);
        assertThat(claire.get(address).body()).contains("Approuver et publier");
        var done = claire.post(address + "/etape", "vue", "1", "verbe", "publish");
        assertThat(done.location()).endsWith("fait=published");
    }

    @Test
    void theSecondOfTwoSeesBothVersionsAndLosesNothing() {
        Browser claire = writer(brest);
        String address = write("enregistrer");
        claire.get(address);
        nadia.get(address);
        nadia.post(
                address,
                "vue",
                "1",
                "c_titre",
                title,
                "c_resume",
                "Version de Nadia",
                "faire",
                "enregistrer");

        var crossed =
                claire.post(
                        address,
                        "vue",
                        "1",
                        "c_titre",
                        title,
                        "c_resume",
                        "Version de Claire",
                        "lieu",
                        "Halles",
                        "faire",
                        "enregistrer");

        assertThat(crossed.status()).isEqualTo(409);
        assertThat(crossed.body())
                .contains("<del>Nadia</del>", "<ins>Claire</ins>", "Halles")
                .contains("name=\"vue\" value=\"2\"");
        assertThat(nadia.get(address).body()).contains("Version de Nadia");
    }

    @Test
    void anOlderVersionIsComparedAndBroughtBack() {
        String address = write("publier");
        nadia.get(address);
        nadia.post(address, "vue", "1", "c_titre", title, "c_resume", "Fini", "faire", "x");

        assertThat(nadia.get(address + "/comparer").body())
                .contains("<ins>Fini</ins>", "Rue Émile-Zola");
        var back = nadia.post(address + "/restaurer", "vue", "2", "numero", "1");
        assertThat(back.location()).endsWith("fait=restore");
        assertThat(nadia.get(address + "/historique").body()).contains("Reprend la version 1");
    }

    @Test
    void aTranslationIsAddedAndMarkedWhenTheFrenchChanges() {
        String address =
                path(
                        nadia.post(
                                NEW,
                                "c_titre",
                                title,
                                "c_langues",
                                "br",
                                "c_titre_br",
                                "Labourioù",
                                "faire",
                                "enregistrer"));
        assertThat(nadia.get(address).body()).contains("Breton", "Labourioù");

        nadia.post(
                address,
                "vue",
                "1",
                "c_titre",
                title + " !",
                "c_langues",
                "br",
                "c_titre_br",
                "Labourioù",
                "faire",
                "enregistrer");
        assertThat(nadia.get(address).body()).contains("Le français a changé");
        assertThat(nadia.get("/bureau/site?vue=traductions").body()).contains(title);

        nadia.post(
                address,
                "vue",
                "2",
                "c_titre",
                title + " !",
                "c_langues",
                "br",
                "c_titre_br",
                "Labourioù",
                "c_juste_br",
                "1",
                "faire",
                "enregistrer");
        assertThat(nadia.get(address).body()).doesNotContain("Le français a changé");
    }

    @Test
    void anotherLanguageIsShownEmptyToBeWritten() {
        var added = nadia.post(NEW, "c_titre", title, "c_langue", "de", "faire", "langue");

        assertThat(nadia.get(path(added) + "?langue=de").body()).contains("name=\"c_titre_de\"");
    }

    @Test
    void aRubricOfADepartmentIsWrittenByItsPeopleOnly() {
        String code = Slugs.of("r-" + title);
        CommuneScope.run(
                brest.id(),
                () ->
                        rubrics.put(
                                code,
                                LocalizedText.of("Voirie " + title),
                                departments.byCode("voirie").orElseThrow().id(),
                                1));
        Browser roads = people.agent(brest, Map.of("voirie", List.of(Role.WRITER))).signIn(port);
        Browser school =
                people.agent(brest, Map.of("education", List.of(Role.WRITER))).signIn(port);
        roads.get(NEW);
        school.get(NEW);

        String address =
                path(roads.post(NEW, "c_titre", title, "c_rubrique", code, "faire", "enregistrer"));
        assertThat(roads.get(address).status()).isEqualTo(200);
        assertThat(school.get(address).status()).isEqualTo(404);
        assertThat(school.get("/bureau/site?chercher=" + title.substring(8)).body())
                .doesNotContain("/bureau/site/textes/");
        assertThat(school.post(NEW, "c_titre", title, "c_rubrique", code, "faire", "x").status())
                .isEqualTo(422);
    }

    @Test
    void theDeskFindsATextByItsTitleWhateverTheAccents() {
        String address = write("enregistrer");

        assertThat(
                        nadia.get(
                                        "/bureau/site?vue=brouillons&chercher="
                                                + title.substring(0, 12).replace(' ', '+'))
                                .body())
                .contains(address);
        assertThat(nadia.get("/bureau/site?sorte=" + TestKinds.READ_TWICE).body())
                .doesNotContain(address);
    }

    @Test
    void aDraftNobodySawIsDeletedAndWhatWasSeenIsNot() {
        String draft = write("enregistrer");
        nadia.get(draft);
        assertThat(nadia.post(draft + "/supprimer").location()).endsWith("fait=discard");
        assertThat(nadia.get(draft).status()).isEqualTo(404);

        String shown = write("publier");
        nadia.get(shown);
        assertThat(nadia.post(shown + "/supprimer").location()).endsWith("fait=no-not-now");
    }

    @Test
    void thePreviewIsThePageOfThePublic() {
        String address = write("enregistrer");

        assertThat(nadia.get(address + "/apercu").body())
                .contains(title, "Rue Émile-Zola")
                .contains("Aperçu de la version 1", "Le public ne la voit pas");
        assertThat(writer(quimper).get(address + "/apercu").status()).isEqualTo(404);
    }

    private String write(String button) {
        return path(
                nadia.post(
                        NEW,
                        "c_titre",
                        title,
                        "c_resume",
                        "Rue Émile-Zola",
                        "c_texte",
                        "Deux semaines.",
                        "faire",
                        button));
    }

    private static String path(Browser.Page answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceAll("^https?://[^/]+|[?#].*", "");
    }

    private boolean seen(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () -> contents.published(TestKinds.PLAIN, Slugs.of(title)).isPresent());
    }

    private Browser writer(Commune commune) {
        return people.agentEverywhere(commune, Role.WRITER).signIn(port);
    }
}
