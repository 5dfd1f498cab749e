package fr.parvis.site.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
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

@ModuleTest
class HomePageTest {

    private static final String PAGE = "/bureau/site/accueil";
    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"(\\d+)\"");
    private static final Pattern KEY = Pattern.compile("data-key=\"([^\"]+)\"");

    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune landerneau;
    private Commune quimper;
    private Browser secretary;

    @BeforeEach
    void open() {
        landerneau = TestCommunes.open(communes, "29103");
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        secretary = people.administrator(landerneau).signIn(port);
        while (secretary.get(PAGE).body().contains("name=\"annuler\"")) {
            press("annuler", "1");
        }
    }

    @Test
    void theSecretaryPreparesLooksPublishesAndUndoesWithoutScripts() {
        press("ajouter", "1", "bloc", "free-text");
        secretary.get(PAGE + "/bloc?cle=free-text");
        secretary.post(
                PAGE + "/bloc",
                "vu",
                seen(secretary.get(PAGE + "/bloc?cle=free-text")),
                "cle",
                "free-text",
                "titre",
                "Le mot du maire",
                "texte",
                "Bonjour **à tous** <script>alert(1)</script>");
        press("monter", "free-text");

        assertThat(secretary.get(PAGE + "/apercu").body())
                .contains("Le mot du maire", "<strong>à tous</strong>")
                .doesNotContain("<script>alert");
        assertThat(home(landerneau)).doesNotContain("Le mot du maire");

        assertThat(press("publier", "1").location()).isEqualTo(PAGE + "?fait=publie");
        assertThat(home(landerneau)).contains("Le mot du maire");
        assertThat(home(quimper)).doesNotContain("Le mot du maire");

        press("retirer", "free-text");
        press("annuler", "1");
        assertThat(keys()).contains("free-text");
        press("retirer", "free-text");
        press("publier", "1");
        assertThat(home(landerneau)).doesNotContain("Le mot du maire");
    }

    @Test
    void theOrderOfTheDraftIsTheOrderOfThePage() {
        List<String> before = keys();
        press("ordre", String.join(",", before.reversed()));

        assertThat(keys()).isEqualTo(before.reversed());
        String preview = secretary.get(PAGE + "/apercu").body();
        assertThat(preview.indexOf("id=\"mairie\""))
                .isLessThan(preview.indexOf("id=\"demarches\""));
    }

    @Test
    void twoPeopleNeverUndoEachOther() {
        String old = seen(secretary.get(PAGE));
        press("descendre", "procedures");
        List<String> theirs = keys();

        Page refused = secretary.post(PAGE, "vu", old, "retirer", "procedures");

        assertThat(refused.location()).isEqualTo(PAGE + "?fait=depasse");
        assertThat(secretary.get(refused.location()).body()).contains("role=\"status\"");
        assertThat(keys()).isEqualTo(theirs);
    }

    @Test
    void aRefusedSettingKeepsWhatWasTyped() {
        press("ajouter", "1", "bloc", "links");
        String seen = seen(secretary.get(PAGE + "/bloc?cle=links"));

        Page refused =
                secretary.post(
                        PAGE + "/bloc", "vu", seen, "cle", "links", "titre", "", "liens", "A = /a");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("error-summary", "A = /a");
    }

    @Test
    void aLinkLeadsOnlyWhereLinksMayLead() {
        press("ajouter", "1", "bloc", "links");
        String seen = seen(secretary.get(PAGE + "/bloc?cle=links"));
        secretary.post(
                PAGE + "/bloc",
                "vu",
                seen,
                "cle",
                "links",
                "titre",
                "Liens",
                "liens",
                "Bien = https://exemple.fr/\nMal = javascript:alert(1)\nPire = //ailleurs.example");

        assertThat(secretary.get(PAGE + "/apercu").body())
                .contains("https://exemple.fr/")
                .doesNotContain("javascript:", "//ailleurs.example");
    }

    @Test
    void blocksThatAreNotThereAreNotAddedAndTheFacadeStays() {
        List<String> before = keys();
        press("ajouter", "1", "bloc", "forged");
        press("retirer", "facade");

        assertThat(keys()).isEqualTo(before);
        assertThat(secretary.get(PAGE + "/apercu").body()).contains("class=\"facade\"");
    }

    @Test
    void forWhoDoesNotKeepTheSiteThereIsNoSuchPage() {
        Browser handler = people.agentEverywhere(landerneau, Role.HANDLER).signIn(port);

        assertThat(handler.get(PAGE).status()).isEqualTo(404);
        assertThat(handler.post(PAGE, "vu", "0", "publier", "1").status()).isEqualTo(404);
    }

    private Page press(String... fields) {
        var all = new ArrayList<>(List.of("vu", seen(secretary.get(PAGE))));
        all.addAll(List.of(fields));
        return secretary.post(PAGE, all.toArray(String[]::new));
    }

    private List<String> keys() {
        return KEY.matcher(secretary.get(PAGE).body()).results().map(it -> it.group(1)).toList();
    }

    private String home(Commune commune) {
        return new Browser(port, commune).get("/").body();
    }

    private static String seen(Page page) {
        var found = SEEN.matcher(page.body());
        assertThat(found.find()).as(page.body()).isTrue();
        return found.group(1);
    }
}
