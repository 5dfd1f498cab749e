package fr.parvis.account.rights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class RightsPagesTest {

    @Autowired Communes communes;
    @Autowired Departments departments;
    @Autowired People people;
    @Autowired WarnOfEnds warn;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final LocalDate today = LocalDate.now();
    private Commune brest;
    private Browser administrator;
    private Person agent;
    private String roads;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        administrator = people.administrator(brest).signIn(port);
        agent = people.agent(brest, Map.of("etat-civil", List.of(Role.HANDLER)));
        roads = "" + department("voirie");
    }

    @Test
    void theTableShowsWhatRolesAllowAndWhoHoldsThem() {
        assertThat(text(administrator, "/bureau/agents/droits?service=" + roads))
                .contains("Statistiques", "Exploiter la plateforme", "Qui tient quel rôle")
                .doesNotContain("/bureau/agents/" + agent.id() + "\"");
        assertThat(text(administrator, "/bureau/agents/droits"))
                .contains("/bureau/agents/" + agent.id() + "\"");
    }

    @Test
    void whyIsAnsweredInOneSentence() {
        String question =
                "/bureau/droits/pourquoi?agent=" + agent.id() + "&permission=%s&departement=%s";

        assertThat(text(administrator, question.formatted("HANDLE", department("etat-civil"))))
                .contains("Oui : par le rôle « Instruction » dans le service État civil");
        assertThat(text(administrator, question.formatted("DECIDE", department("etat-civil"))))
                .contains("ne suffit pas : pour décider et signer");
        assertThat(text(administrator, question.formatted("READ", roads)))
                .contains(
                        "Aucun rôle dans le service Voirie et espace public : pour lire les demandes");
        assertThat(text(administrator, question.formatted("OPERATE", "")))
                .contains("seule la ligne de commande");
    }

    @Test
    void aRightForATimeHoldsUntilItsLastDayAndThenEndsByItself() {
        assertThat(give("department", roads, "role", "lecteur", "until", "" + today).location())
                .endsWith("done=given");

        assertThat(held()).contains("Lecture").contains("jusqu’au");
        in(
                () ->
                        jdbc.sql(
                                        "update agent_role set last_day = ? where agent_id = ? and last_day is not null")
                                .params(today.minusDays(1), agent.id())
                                .update());
        assertThat(held()).contains("Aucun droit limité");
    }

    @Test
    void aRightIsWithdrawnAtOnce() {
        give("department", roads, "role", "lecteur", "until", "" + today);
        administrator.get(page());
        administrator.post(page() + "/retirer", "department", roads, "role", "lecteur");

        assertThat(held()).contains("Aucun droit limité");
    }

    @Test
    void theSignatureIsPassedOnOnlyByAnOrderOfTheMayorWhoseReferenceIsShown() {
        var refused = give("department", roads, "role", "signataire", "until", "" + today);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("lui seul délègue la signature", "href=\"#order\"");

        give(
                "department",
                roads,
                "role",
                "signataire",
                "until",
                "" + today,
                "order",
                "Arrêté n° 2026-114");
        assertThat(held()).contains("Arrêté n° 2026-114");
        assertThat(text(administrator, "/bureau/agents/droits")).contains("Arrêté n° 2026-114");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndKept() {
        refused("Choisissez un service", "role", "lecteur", "until", "" + today);
        refused("Choisissez un rôle", "department", roads, "until", "" + today);
        refused(
                "Choisissez une démarche ou un dernier jour",
                "department",
                roads,
                "role",
                "lecteur");
        refused(
                "Choisissez une démarche de ce service",
                "department",
                roads,
                "role",
                "lecteur",
                "procedure",
                "rien");
        refused(
                "Donnez le dernier jour",
                "department",
                roads,
                "role",
                "lecteur",
                "until",
                "demain");
        refused("Ce jour est passé", "department", roads, "role", "lecteur", "until", "2020-01-01");
        refused(
                "12 mois au plus",
                "department",
                roads,
                "role",
                "lecteur",
                "until",
                "" + today.plusYears(2));
        refused(
                "déjà tenu",
                "department",
                "" + department("etat-civil"),
                "role",
                "agent",
                "until",
                "" + today);
    }

    @Test
    void whoHoldsItAndTheAdministratorsAreToldOnceSevenDaysBefore() {
        give("department", roads, "role", "lecteur", "until", "" + today.plusDays(7));

        in(() -> warn.here());
        in(() -> warn.here());

        assertThat(toldAgent()).isEqualTo(1);
    }

    @Test
    void whoDoesNotAdministerReadsWhyAndWhomToAsk() {
        var refused = agent.signIn(port).get("/bureau/agents/droits");

        assertThat(refused.status()).isEqualTo(404);
        assertThat(plain(refused.body()))
                .contains("Seuls les administrateurs de la commune peuvent administrer la commune")
                .contains("parlez-en à");
    }

    @Test
    void anAgentOfAnotherCommuneIsNotThere() {
        Commune quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        Person stranger = people.agent(quimper, Map.of("voirie", List.of(Role.HANDLER)));

        assertThat(administrator.get("/bureau/agents/" + stranger.id() + "/droits").status())
                .isIn(404);
    }

    private void refused(String why, String... typed) {
        var answer = give(typed);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(plain(answer.body())).contains(why);
    }

    private Browser.Page give(String... typed) {
        administrator.get(page());
        return administrator.post(page(), typed);
    }

    private String held() {
        return text(administrator, page());
    }

    private String page() {
        return "/bureau/agents/" + agent.id() + "/droits";
    }

    private static String text(Browser browser, String address) {
        return plain(browser.get(address).body());
    }

    private static String plain(String body) {
        return body.replace('\u00a0', ' ');
    }

    private int toldAgent() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from notice where about = ?")
                                .param("agent:" + agent.id())
                                .query(Integer.class)
                                .single());
    }

    private void in(Runnable what) {
        CommuneScope.run(brest.id(), what::run);
    }

    private long department(String code) {
        return CommuneScope.call(
                brest.id(), () -> departments.byCode(code).map(Department::id).orElseThrow());
    }
}
