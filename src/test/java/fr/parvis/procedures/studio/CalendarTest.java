package fr.parvis.procedures.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Closing, opening again, comparing, restoring and remarks, through the pages. */
@ModuleTest
class CalendarTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Browser nadia;
    private String code;

    @BeforeEach
    void publishOne() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = people.administrator(brest).signIn(port);
        code = "essai-" + UUID.randomUUID().toString().substring(0, 8);
        publish(brest, Texts.fourth().replace("pret-broyeur", code));
        publish(quimper, Texts.fourth().replace("pret-broyeur", code));
    }

    private void publish(Commune commune, String yaml) {
        CommuneScope.run(commune.id(), () -> procedures.publish(yaml).orThrow());
    }

    private String page(String path) {
        return "/bureau/demarches/" + code + path;
    }

    @Test
    void aClosedProcedureSaysAWordToResidentsUntilItIsOpenedAgain() {
        var visitor = new Browser(port, brest);
        nadia.get(page("/calendrier"));
        assertThat(nadia.post(page("/calendrier"), "kind", "close").status()).isEqualTo(422);
        nadia.get(page("/calendrier"));
        nadia.post(page("/calendrier"), "kind", "close", "words", "Le broyeur est en panne.");

        assertThat(visitor.get("/demarches/" + code).body()).contains("Le broyeur est en panne.");
        assertThat(new Browser(port, quimper).get("/demarches/" + code).body())
                .doesNotContain("en panne");
        nadia.get(page("/calendrier"));
        nadia.post(page("/calendrier/rouvrir"));
        assertThat(visitor.get("/demarches/" + code).body()).doesNotContain("en panne");
    }

    @Test
    void twoVersionsAreComparedInWordsAndTheOldOneTakenUpAgain() {
        publish(
                brest,
                Texts.fourth().replace("pret-broyeur", code).replace("Gratuit", "Deux euros"));

        var compared = nadia.get(page("/comparer?de=1&a=2"));
        assertThat(compared.body()).contains("Un changement", "Prix", "Gratuit", "Deux euros");

        nadia.get(page(""));
        nadia.post(page("/revisions/1/reprendre"));
        assertThat(nadia.get(page("/atelier?lieu=sheet")).body()).contains("value=\"Gratuit\"");
    }

    @Test
    void aRemarkStaysAtItsPlaceUntilItIsSettled() {
        nadia.get(page(""));
        nadia.post(page("/modifier"));
        nadia.get(page("/atelier?lieu=legal"));
        nadia.post(page("/atelier/remarques"), "lieu", "legal", "words", "Est-ce bien deux mois ?");
        var there = nadia.get(page("/atelier?lieu=legal"));

        assertThat(there.body()).contains("Est-ce bien deux mois ?");
        assertThat(nadia.get(page("/atelier?lieu=sheet")).body()).doesNotContain("bien deux mois");
        var id = there.body().replaceAll("(?s).*name=\"settle\" value=\"(\\d+)\".*", "$1");
        nadia.get(page("/atelier?lieu=legal"));
        nadia.post(page("/atelier/remarques"), "lieu", "legal", "settle", id);
        assertThat(nadia.get(page("/atelier?lieu=legal")).body()).doesNotContain("bien deux mois");
    }
}
