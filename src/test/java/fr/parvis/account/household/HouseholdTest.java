package fr.parvis.account.household;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The household on an account: its resident's alone. */
@ModuleTest
class HouseholdTest {

    private static final String PAGE = "/mon-compte/foyer";

    @Autowired HouseholdStore households;
    @Autowired KeepHousehold keep;
    @Autowired Communes communes;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Person maud;
    private Browser browser;

    @BeforeEach
    void signIn() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        maud = people.resident(brest);
        browser = maud.signIn(port);
        browser.get(PAGE + "/ajouter");
    }

    @Test
    void somebodyIsAddedCorrectedAndRemoved() {
        var added = browser.post(PAGE + "/ajouter", who("Noé", "27", "3", "2021"));
        assertThat(added.location()).isEqualTo(PAGE + "?done=added");
        assertThat(browser.get(added.location()).body().replace('\u00a0', ' '))
                .contains("La personne est ajoutée", "Noé Aubrée", "Enfant, 27 mars 2021");
        String lina = PAGE + "/" + members().getFirst();
        assertThat(browser.get(lina).body()).contains("value=\"Noé\"", "value=\"2021\"");

        browser.post(lina, who("Noël", "28", "3", "2021"));
        assertThat(browser.get(PAGE).body()).contains("Noël Aubrée").doesNotContain("Noé Aubrée");
        assertThat(browser.get("/mon-compte").body()).contains("Noël Aubrée");

        browser.post(lina + "/retirer");
        assertThat(browser.get(PAGE).body()).contains("Personne pour l’instant");
    }

    @Test
    void whatIsWrongIsToldAndWhatWasTypedStays() {
        var refused = browser.post(PAGE + "/ajouter", who("Noé", "31", "2", "2021"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Écrivez une date de naissance qui existe", "value=\"31\"")
                .contains("value=\"Noé\"", "href=\"#day\"");
        assertThat(members()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        browser.post(PAGE + "/ajouter", who("Noé", "27", "3", "2021"));
        String lina = PAGE + "/" + members().getFirst();
        Browser paul = people.resident(brest).signIn(port);
        assertThat(paul.get(PAGE).body()).doesNotContain("Noé Aubrée");
        assertThat(paul.get(lina).status()).isEqualTo(404);
        paul.get(PAGE + "/ajouter");
        assertThat(paul.post(lina, who("Autre", "27", "3", "2021")).status()).isEqualTo(404);
        assertThat(paul.post(lina + "/retirer").status()).isEqualTo(404);
        assertThat(browser.get(PAGE).body()).contains("Noé Aubrée");
        assertThat(new Browser(port, brest).get(PAGE).location()).contains("/connexion");
    }

    @Test
    void aHouseholdHasAnEnd() {
        var child = new TypedRelative("Noé", "Aubrée", "27", "3", "2021", "child");
        CommuneScope.run(
                brest.id(),
                () -> {
                    for (int i = 0; i < KeepHousehold.MOST; i++) {
                        assertThat(keep.add(maud.id(), child)).isEmpty();
                    }
                    assertThat(keep.add(maud.id(), child))
                            .containsExactly(RelativeRefused.HOUSEHOLD_FULL);
                });
        assertThat(members()).hasSize(KeepHousehold.MOST);
    }

    private List<Long> members() {
        return CommuneScope.call(
                brest.id(), () -> households.of(maud.id()).stream().map(who -> who.id()).toList());
    }

    private static String[] who(String firstNames, String day, String month, String year) {
        return new String[] {
            "firstNames",
            firstNames,
            "birthName",
            "Aubrée",
            "day",
            day,
            "month",
            month,
            "year",
            year,
            "relation",
            "child"
        };
    }
}
