package fr.parvis.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class KioskTest {

    private static final Pattern LINK = Pattern.compile("(/borne/ouvrir\\?lien=[^<\"\\s]+)");
    private static final Pattern ID = Pattern.compile("name=\"id\" value=\"(\\d+)\"");

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune quimper;
    private Browser administrator;
    private Browser screen;

    @BeforeEach
    void open() {
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        administrator = people.administrator(quimper).signIn(port);
        administrator.get("/bureau/bornes");
        screen = new Browser(port, quimper);
    }

    @Test
    void aScreenBecomesAKioskByALinkShowsChosenServicesOnlyAndForgets() {
        String link = add("demarches", "suivi");
        assertThat(screen.get("/borne").status()).isEqualTo(404);
        screen.get(link);
        assertThat(
                        screen.post("/borne/ouvrir", "lien", link.replaceFirst(".*lien=", ""))
                                .location())
                .isEqualTo("/borne");
        assertThat(screen.get("/borne").body())
                .contains("href=\"/demarches\"", "href=\"/suivi\"", "Terminer")
                .doesNotContain("href=\"/assistant\"", "site-footer");

        Page form = screen.get("/demarches/reclamation-suggestion/demande");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.header("Cache-Control")).contains("no-store");
        screen.post(
                "/demarches/reclamation-suggestion/demande", "message", "secret", "do", "garder");
        assertThat(screen.cookies().keySet()).anyMatch(name -> name.contains("brouillon"));
        assertThat(screen.get("/actualites").location()).isEqualTo("/borne");

        screen.get("/borne");
        screen.get("/suivi");
        screen.post("/borne/fin");
        assertThat(screen.cookies().entrySet())
                .noneMatch(it -> it.getKey().contains("brouillon") && !it.getValue().isEmpty());
    }

    @Test
    void aLinkOpensOneScreenAndTheEndShutsItOut() {
        String link = add("suivi");
        String token = link.replaceFirst(".*lien=", "");
        screen.get(link);
        screen.post("/borne/ouvrir", "lien", token);
        assertThat(screen.get("/borne").status()).isEqualTo(200);
        assertThat(new Browser(port, quimper).get(link).status()).isEqualTo(404);
        assertThat(new Browser(port, quimper).get(link + "x").status()).isEqualTo(404);

        String list = administrator.get("/bureau/bornes").body();
        ID.matcher(list)
                .results()
                .map(id -> id.group(1))
                .distinct()
                .forEach(
                        id -> {
                            administrator.get("/bureau/bornes");
                            administrator.post("/bureau/bornes/retirer", "id", id);
                        });
        assertThat(screen.get("/borne").status()).isEqualTo(404);
    }

    @Test
    void whatIsDoneToKiosksIsInTheJournal() {
        add("suivi");
        String id = lastId(administrator.get("/bureau/bornes").body());
        administrator.post("/bureau/bornes/lien", "id", id);
        administrator.get("/bureau/bornes");
        administrator.post("/bureau/bornes/retirer", "id", id);
        assertThat(actions("kiosk:" + id))
                .containsExactly("kiosk.added", "kiosk.turned", "kiosk.ended");
    }

    private static String lastId(String list) {
        return ID.matcher(list)
                .results()
                .map(id -> id.group(1))
                .max(Comparator.comparingLong(Long::parseLong))
                .orElseThrow();
    }

    private List<String> actions(String subject) {
        return CommuneScope.call(
                quimper.id(),
                () ->
                        jdbc.sql("select action from journal where subject = ? order by id")
                                .param(subject)
                                .query(String.class)
                                .list());
    }

    @Test
    void aLinkOfAnotherCommuneOpensNothing() {
        Commune landerneau = TestCommunes.open(communes, "29103");
        assertThat(new Browser(port, landerneau).get(add("suivi")).status()).isEqualTo(404);
    }

    @Test
    void outsideAddressesAreShownAndNotFollowed() {
        String link = add("suivi");
        screen.get(link);
        screen.post("/borne/ouvrir", "lien", link.replaceFirst(".*lien=", ""));
        assertThat(screen.get("/borne/adresse?vers=https://www.impots.gouv.fr").body())
                .contains("www.impots.gouv.fr", "<svg")
                .doesNotContain("href=\"https://www.impots");
        assertThat(screen.get("/borne/adresse?vers=javascript:alert(1)").status()).isEqualTo(404);
    }

    @Test
    void aKioskWithoutNameOrServiceIsRefusedAndOnlyAdministratorsSetOneUp() {
        assertThat(administrator.post("/bureau/bornes", "nom", "", "services", "suivi").status())
                .isEqualTo(422);
        assertThat(administrator.post("/bureau/bornes", "nom", "Hall").status()).isEqualTo(422);
        assertThat(
                        people.agentEverywhere(quimper, Role.HANDLER)
                                .signIn(port)
                                .get("/bureau/bornes")
                                .status())
                .isIn(403, 404);
    }

    private String add(String... services) {
        String[] fields = new String[2 + 2 * services.length];
        fields[0] = "nom";
        fields[1] = "Accueil";
        for (int i = 0; i < services.length; i++) {
            fields[2 + 2 * i] = "services";
            fields[3 + 2 * i] = services[i];
        }
        administrator.get("/bureau/bornes");
        Matcher link = LINK.matcher(administrator.post("/bureau/bornes", fields).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
