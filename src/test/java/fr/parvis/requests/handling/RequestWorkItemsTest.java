package fr.parvis.requests.handling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.desk.HouseWork;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.View;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Move;
import fr.parvis.requests.life.MoveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests on the desk's list. */
@ModuleTest
class RequestWorkItemsTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String BIRTH = "acte-naissance";

    @Autowired RequestWorkItems source;
    @Autowired List<WorkItems> sources;
    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired MoveRequest move;
    @Autowired WriteMessage write;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final LocalDate today = LocalDate.now();
    private Commune brest;
    private Commune quimper;
    private Person person;
    private SignedInAgent agent;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        person = townHall.agent(brest, "Claire Dubois", TERRACE, Role.values());
        agent = townHall.signedIn(person, TERRACE, Role.values());
    }

    @Test
    void eachViewHoldsWhatItsNameSays() {
        Request late = due(file(), today.minusDays(3));
        Request tonight = due(file(), today);
        Request soon = due(file(), today.plusDays(7));
        Request later = due(file(), today.plusDays(8));
        Request waiting = file();
        in(() -> order(waiting, "demander", "Quelle largeur ?"));
        Request written = due(file(), today.plusDays(30));
        in(() -> write.fromResident(written.id(), "Bonjour", List.of()));
        Request passedOn = file();
        in(() -> order(passedOn, "transmettre", "Le département."));

        assertThat(ids(View.LATE)).contains(late.id()).doesNotContain(tonight.id(), waiting.id());
        assertThat(ids(View.TODAY)).contains(tonight.id()).doesNotContain(late.id(), soon.id());
        assertThat(ids(View.WEEK)).contains(soon.id()).doesNotContain(tonight.id(), later.id());
        assertThat(ids(View.OPEN))
                .contains(late.id(), tonight.id(), soon.id(), later.id(), written.id())
                .doesNotContain(waiting.id(), passedOn.id());
        assertThat(ids(View.WAITING)).contains(waiting.id()).doesNotContain(late.id());
        assertThat(ids(View.TO_READ)).contains(written.id()).doesNotContain(late.id());
        assertThat(ids(View.DONE)).startsWith(passedOn.id()).doesNotContain(late.id());
    }

    @Test
    void pagesOfAListGiveEachItemOnceAndInOrder() {
        for (int i = 0; i < 7; i++) {
            due(file(), today.plusDays(i % 3));
            Request done = file();
            in(() -> order(done, "transmettre", "Le département."));
        }
        for (View view : List.of(View.OPEN, View.DONE)) {
            List<WorkItem> whole = list(query(view), 1_000);
            List<WorkItem> walked = new ArrayList<>();
            WorkQuery query = query(view);
            for (List<WorkItem> page = list(query, 3); !page.isEmpty(); page = list(query, 3)) {
                walked.addAll(page);
                query = query.from(page.getLast().position());
            }
            assertThat(walked).extracting(WorkItem::id).doesNotHaveDuplicates();
            assertThat(walked)
                    .extracting(WorkItem::id)
                    .isEqualTo(whole.stream().map(WorkItem::id).toList());
            Comparator<WorkItem> order =
                    Comparator.comparing((WorkItem item) -> item.position().due())
                            .thenComparingLong(WorkItem::id);
            assertThat(walked).isSortedAccordingTo(view == View.DONE ? order.reversed() : order);
        }
    }

    /** The tally counts opinions too, which another source lists. */
    private int listed(View view) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        sources.stream()
                                .filter(one -> !(one instanceof HouseWork))
                                .mapToInt(one -> one.list(agent, query(view), 1_000).size())
                                .sum());
    }

    @Test
    void theCountersSayWhatTheListsHold() {
        due(file(), today.minusDays(40));
        due(file(), today);
        due(file(), today.plusDays(2));
        Request waiting = file();
        in(() -> order(waiting, "demander", "Quelle largeur ?"));
        Request mine = file();
        in(() -> source.counts(agent));
        in(
                () ->
                        jdbc.sql(
                                        "update request set owner_id = ?, version = version + 1 where id = ?")
                                .params(agent.id(), mine.id())
                                .update());

        WorkCounts counts = CommuneScope.call(brest.id(), () -> source.counts(agent));

        assertThat(counts.open()).isEqualTo(listed(View.OPEN));
        assertThat(counts.late()).isEqualTo(listed(View.LATE));
        assertThat(counts.today()).isEqualTo(listed(View.TODAY));
        assertThat(counts.week()).isEqualTo(listed(View.WEEK));
        assertThat(counts.waiting()).isEqualTo(ids(View.WAITING).size());
        assertThat(counts.toRead()).isEqualTo(ids(View.TO_READ).size());
        assertThat(counts.mine()).isEqualTo(1);
    }

    @Test
    void theListCanBeNarrowedToMineOrToOneProcedure() {
        Request mine = file();
        in(
                () ->
                        jdbc.sql("update request set owner_id = ? where id = ?")
                                .params(agent.id(), mine.id())
                                .update());
        assertThat(list(new WorkQuery(View.OPEN, true, null, null, null), 100))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.id()).isEqualTo(mine.id());
                            assertThat(item.mine()).isTrue();
                            assertThat(item.take()).isNull();
                        });
        assertThat(list(new WorkQuery(View.OPEN, false, TERRACE, null, null), 1_000))
                .extracting(WorkItem::id)
                .contains(mine.id());
        assertThat(list(new WorkQuery(View.OPEN, false, BIRTH, null, null), 1_000)).isEmpty();
    }

    @Test
    void wordsFindRequestsAlsoFinishedOnes() {
        String name = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ez";
        Request found = townHall.file(brest, TERRACE, "Maud", name);
        in(() -> order(found, "transmettre", "Le département."));

        assertThat(list(new WorkQuery(View.OPEN, false, null, name, null), 25))
                .extracting(WorkItem::id)
                .contains(found.id());
        assertThat(list(new WorkQuery(View.OPEN, false, null, found.number(), null), 25))
                .extracting(WorkItem::id)
                .contains(found.id());
    }

    @Test
    void aRequestIsFoundByWhateverPartOfItAPersonRemembers() {
        Request found = townHall.file(brest, TERRACE, "Noëlle", "Kerguélénec");
        Request there = townHall.file(quimper, TERRACE, "Noëlle", "Kerguélénec");
        String serial = found.number().substring(found.number().indexOf('-') + 1);
        for (String typed :
                List.of(
                        "kerguelenec",
                        "KERGUÉLÉNEC noelle",
                        "kergelenec",
                        "kerguel",
                        found.number(),
                        serial,
                        serial.replaceFirst("^0+", ""),
                        "maud@exemple.fr",
                        "maud kerguelenec")) {
            assertThat(list(new WorkQuery(View.OPEN, false, null, typed, null), 1_000))
                    .as(typed)
                    .extracting(WorkItem::id)
                    .contains(found.id())
                    .doesNotContain(there.id());
        }
    }

    @Test
    void neitherAnotherDepartmentNorAnotherCommuneIsOnTheList() {
        Request birth = townHall.file(brest, BIRTH, "Maud", "Aubrée");
        Request there = townHall.file(quimper, TERRACE, "Maud", "Aubrée");

        assertThat(list(query(View.OPEN), 10_000))
                .extracting(WorkItem::reference)
                .doesNotContain(birth.number());
        Person elsewhere = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);
        SignedInAgent roy = townHall.signedIn(elsewhere, TERRACE, Role.HANDLER);
        assertThat(
                        CommuneScope.call(
                                quimper.id(), () -> source.list(roy, query(View.OPEN), 10_000)))
                .extracting(WorkItem::id)
                .contains(there.id())
                .doesNotContain(birth.id());
        assertThat(CommuneScope.call(quimper.id(), () -> source.list(agent, query(View.OPEN), 99)))
                .as("an agent of one commune has no department of another")
                .isEmpty();
    }

    @Test
    void aPageOfTheDeskCostsFewStatementsHoweverLongItIs() {
        for (int i = 0; i < 30; i++) {
            file();
        }
        Browser browser = person.signIn(port);
        browser.get("/bureau");
        for (String address :
                List.of(
                        "/bureau",
                        "/bureau?moi=1",
                        "/bureau?demarche=odp-terrasse",
                        "/bureau?vue=en-retard",
                        "/bureau?vue=ce-jour",
                        "/bureau?vue=sept-jours",
                        "/bureau?vue=a-lire",
                        "/bureau?vue=en-attente",
                        "/bureau?vue=terminees",
                        "/bureau?apres=" + today.minusYears(1) + ".demandes.1")) {
            assertThat(QueryCounter.statements(browser, address)).as(address).hasSizeBetween(2, 8);
        }
        assertThat(QueryCounter.statements(browser, "/bureau?chercher=terrasse"))
                .as("a search asks the index, in a transaction of its own, then the requests")
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aPageOfARequestCostsAsManyStatementsWhateverItsHistory() {
        Request young = file();
        Request old = file();
        for (int i = 0; i < 10; i++) {
            in(() -> write.fromResident(old.id(), "Bonjour", List.of()));
            in(() -> write.note(old.id(), "Vu.", agent));
        }
        Browser browser = person.signIn(port);
        browser.get("/bureau");
        int few = QueryCounter.statements(browser, "/bureau/demandes/" + young.number()).size();
        assertThat(QueryCounter.statements(browser, "/bureau/demandes/" + old.number()))
                .hasSizeLessThanOrEqualTo(Math.max(few, 12));
        assertThat(few).isLessThanOrEqualTo(12);
    }

    private Request file() {
        return townHall.file(brest, TERRACE, "Maud", "Aubrée");
    }

    private Request due(Request request, LocalDate day) {
        in(
                () ->
                        jdbc.sql(
                                        "update request set legal_due = ?, step_due = null where commune_id = current_commune() and id = ?")
                                .params(day, request.id())
                                .update());
        return request;
    }

    private void order(Request request, String transition, String words) {
        int version = townHall.now(brest, request).version();
        move.move(new Move(request.id(), version, transition, words, agent)).orThrow();
    }

    private static WorkQuery query(View view) {
        return new WorkQuery(view, false, null, null, null);
    }

    private List<Long> ids(View view) {
        return list(query(view), 100_000).stream().map(WorkItem::id).toList();
    }

    private List<WorkItem> list(WorkQuery query, int limit) {
        return CommuneScope.call(brest.id(), () -> source.list(agent, query, limit));
    }

    private void in(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }
}
