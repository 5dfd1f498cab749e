package fr.parvis.site.menu;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class MenuTest {

    private static final Pattern SEEN = Pattern.compile("name=\"vu\" value=\"(\\d+)\"");

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
        while (secretary.get(MenuController.PATH).body().contains("name=\"annuler\"")) {
            press("annuler", "1");
        }
        press("publier", "1");
    }

    @Test
    void anEntryUnderAnotherOpensOnlyWhenItIsPublished() {
        press("ajouter", "1", "nom", "Vivre ici", "adresse", "/pages/vivre");
        press("ajouter", "1", "nom", "Déchets", "adresse", "/pages/dechets");
        String body = secretary.get(MenuController.PATH).body();
        String last = body.replaceAll("(?s).*data-key=\"(e\\d+)\".*", "$1");
        press("rentrer", last);

        assertThat(home(landerneau)).doesNotContain("Vivre ici");
        press("publier", "1");
        assertThat(home(landerneau))
                .contains("<summary>Vivre ici</summary>", "href=\"/pages/dechets\"");
        assertThat(home(quimper)).doesNotContain("Vivre ici");
    }

    @Test
    void anEntryLeadsNowhereButIntoThisSite() {
        Page refused =
                press("ajouter", "1", "nom", "Ailleurs", "adresse", "https://ailleurs.example");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Ailleurs\"", "error-summary");
    }

    @Test
    void theFirstLevelHoldsSevenAndTheRestGoesUnder() {
        MenuTree tree = new MenuTree(List.of());
        for (int i = 0; i < 9; i++) {
            tree = tree.with(LocalizedText.of("Entrée " + i), "/p" + i);
        }

        assertThat(tree.top()).isEqualTo(MenuTree.TOP);
        assertThat(tree.lines()).hasSize(9);
        assertThat(tree.outer(tree.lines().getLast().key())).isEqualTo(tree);
        assertThat(tree.without(tree.lines().getFirst().key()).top()).isEqualTo(MenuTree.TOP - 1);
    }

    @Test
    void whateverComesFirstStandsOnTheFirstLevel() {
        MenuTree tree =
                new MenuTree(List.of())
                        .with(LocalizedText.of("A"), "/a")
                        .with(LocalizedText.of("B"), "/b");
        String second = tree.lines().getLast().key();

        assertThat(tree.inner(second).up(second).lines().getFirst().inner()).isFalse();
        assertThat(tree.inner(tree.lines().getFirst().key())).isEqualTo(tree);
    }

    private Page press(String... fields) {
        var found = SEEN.matcher(secretary.get(MenuController.PATH).body());
        assertThat(found.find()).isTrue();
        var all = new ArrayList<>(List.of("vu", found.group(1)));
        all.addAll(List.of(fields));
        return secretary.post(MenuController.PATH, all.toArray(String[]::new));
    }

    private String home(Commune commune) {
        return new Browser(port, commune).get("/").body();
    }
}
