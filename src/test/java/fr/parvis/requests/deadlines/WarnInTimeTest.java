package fr.parvis.requests.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents are warned in time, once, as the messages are queued. */
@ModuleTest
class WarnInTimeTest {

    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired TownHall townHall;
    @Autowired WarnInTime warn;
    @Autowired Deadlines deadlines;
    @Autowired History history;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private String code;
    private Person claire;
    private Person yann;
    private Request request;

    @BeforeEach
    void file() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        code = "pret-" + UUID.randomUUID().toString().substring(0, 8);
        for (Commune commune : List.of(brest, quimper)) {
            CommuneScope.run(
                    commune.id(),
                    () ->
                            procedures
                                    .publish(Texts.fourth().replace("pret-broyeur", code))
                                    .orThrow());
        }
        // what other tests left is told to nobody here
        warn();
        claire = townHall.agent(brest, "Claire Dubois", code, Role.HANDLER);
        yann = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER);
        request = townHall.file(brest, code, Map.of());
    }

    /** What presses would come first on the lists of all other tests. */
    @AfterEach
    void nothingPressesAnyMore() {
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql("update request set closed_at = received_at where id = ?")
                                .param(request.id())
                                .update());
    }

    @Test
    void beforeTheLegalDateTheDepartmentIsWarnedOnceWithoutAnyName() {
        legalIn(4);
        warn();
        warn();
        assertThat(about(claire)).hasSize(1);
        assertThat(about(claire).getFirst())
                .contains("le silence", "bureau")
                .doesNotContain("Aubrée");
        assertThat(about(yann)).hasSize(1);
    }

    @Test
    void whoTookTheRequestIsWarnedAlone() {
        legalIn(4);
        take(yann);
        warn();
        assertThat(about(yann)).hasSize(1);
        assertThat(about(claire)).isEmpty();
    }

    @Test
    void nobodyIsWarnedTooEarlyOrWhileTheResidentIsAwaited() {
        legalIn(6);
        warn();
        assertThat(about(claire)).isEmpty();
        legalIn(4);
        set("suspended_since", today());
        warn();
        assertThat(about(claire)).isEmpty();
    }

    @Test
    void aDateThatMovedIsWarnedOfAgain() {
        legalIn(4);
        warn();
        legalIn(5);
        warn();
        assertThat(about(claire)).hasSize(2);
    }

    @Test
    void whoWantsNoMessagesGetsNone() {
        Browser browser = claire.signIn(port);
        browser.get("/bureau/compte");
        browser.post("/bureau/compte", "name", "Claire Dubois", "news", "never");
        legalIn(4);
        warn();
        assertThat(about(claire)).isEmpty();
        assertThat(about(yann)).hasSize(1);
    }

    @Test
    void afterTheLimitOfAStepTheHeadIsToldAndTheHistorySaysSo() {
        Person head = townHall.agent(brest, "Anne Morvan", code, Role.HEAD);
        set("step_due", today().minusDays(1));
        warn();
        warn();
        assertThat(about(head)).singleElement().asString().contains("Examen");
        assertThat(about(claire)).isEmpty();
        assertThat(escalations()).singleElement().asString().contains("Anne Morvan");
        assertThat(head.signIn(port).get("/bureau/demandes/" + request.number()).body())
                .contains("le responsable est prévenu");
    }

    @Test
    void onTheLastDayOfAStepNobodyIsToldYet() {
        set("step_due", today());
        warn();
        assertThat(escalations()).isEmpty();
    }

    @Test
    void anotherCommuneIsNotConcerned() {
        Person stranger = townHall.agent(quimper, "Ali Roux", code, Role.HANDLER);
        legalIn(4);
        warn();
        assertThat(messages(quimper, stranger)).isEmpty();
    }

    @Test
    void theDeskMarksWhatTheLawPresses() {
        Browser browser = claire.signIn(port);
        String list = "/bureau?demarche=" + code;
        legalIn(6);
        assertThat(browser.get(list).body())
                .contains(request.number())
                .doesNotContain("Date légale");
        legalIn(5);
        assertThat(browser.get(list).body()).contains(request.number(), "Date légale");
    }

    private void warn() {
        CommuneScope.run(brest.id(), warn::here);
    }

    private void take(Person agent) {
        String page = "/bureau/demandes/" + request.number();
        Browser browser = agent.signIn(port);
        browser.get(page);
        assertThat(browser.post(page + "/prendre", "version", "0").status()).isEqualTo(302);
    }

    private LocalDate today() {
        return deadlines.today();
    }

    private void legalIn(int workingDays) {
        set("legal_due", CommuneScope.call(brest.id(), () -> deadlines.inWorkingDays(workingDays)));
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql(
                                        "update request set received_at = received_at - interval '60 days' where id = ?")
                                .param(request.id())
                                .update());
    }

    private void set(String column, LocalDate day) {
        CommuneScope.run(
                brest.id(),
                () ->
                        jdbc.sql("update request set " + column + " = ? where id = ?")
                                .params(day, request.id())
                                .update());
    }

    private List<String> escalations() {
        return CommuneScope.call(brest.id(), () -> history.of(request.id())).stream()
                .filter(one -> one.kind() == RequestEvent.Kind.ESCALATED)
                .map(RequestEvent::words)
                .toList();
    }

    private List<String> about(Person person) {
        return messages(brest, person).stream()
                .filter(text -> text.contains(request.number()))
                .toList();
    }

    private List<String> messages(Commune commune, Person person) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql(
                                        "select subject || ' ' || envelope from notice where about = ? order by id")
                                .param("agent:" + person.id())
                                .query(String.class)
                                .list());
    }
}
