package fr.parvis.steering.figures;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ModuleTest
class FiguresPageTest {

    private static final String PAGE = "/bureau/chiffres";

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
    }

    @Test
    void aHeadOfDepartmentReadsTheFiguresAndTakesTheTableAway() {
        Browser head = head();

        assertThat(head.get(PAGE + "?periode=12-mois").status()).isEqualTo(200);
        var table = head.get(PAGE + ".csv");
        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).startsWith("attachment");
        assertThat(table.body()).startsWith("\ufeffObjet;Mois;Reçues;Décidées");
    }

    @Test
    void theMenuShowsTheFiguresToHeadsAndTheSettingsToAdministrators() {
        Browser administrator = people.administrator(brest).signIn(port);

        assertThat(head().get(PAGE).body())
                .contains("href=\"/bureau/chiffres\"")
                .doesNotContain("href=\"/bureau/reglages\"");
        assertThat(administrator.get("/bureau/mairie").body())
                .contains("href=\"/bureau/reglages\"")
                .doesNotContain("href=\"/bureau/chiffres\"");
    }

    @Test
    void whoHeadsNothingFindsNoSuchPage() {
        Browser administrator = people.administrator(brest).signIn(port);
        Browser handler = people.agentEverywhere(brest, Role.HANDLER).signIn(port);

        assertThat(administrator.get(PAGE).status()).isEqualTo(404);
        assertThat(handler.get(PAGE).status()).isEqualTo(404);
        assertThat(handler.get(PAGE + ".csv").status()).isEqualTo(404);
    }

    @Test
    void theFiguresOfAnotherDepartmentOrCommuneDoNotExist() {
        Browser head = head();

        assertThat(head.get(PAGE + "?service=" + department(brest, "voirie")).status())
                .isEqualTo(200);
        assertThat(head.get(PAGE + "?service=" + department(brest, "education")).status())
                .isEqualTo(404);
        assertThat(head.get(PAGE + "?service=" + department(quimper, "voirie")).status())
                .isEqualTo(404);
    }

    private Browser head() {
        return people.agent(
                        brest,
                        Map.of("voirie", List.of(Role.HEAD), "education", List.of(Role.HANDLER)))
                .signIn(port);
    }

    private long department(Commune commune, String code) {
        return CommuneScope.call(commune.id(), () -> departments.byCode(code).orElseThrow().id());
    }
}
