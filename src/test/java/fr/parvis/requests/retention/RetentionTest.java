package fr.parvis.requests.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Money;
import fr.parvis.kernel.Outcome;
import fr.parvis.payments.Payments;
import fr.parvis.records.HoldSubjects;
import fr.parvis.records.Holds;
import fr.parvis.records.PlaceHold;
import fr.parvis.records.PullThePlug;
import fr.parvis.records.slips.CarryOutSlips;
import fr.parvis.records.slips.ProposeSlips;
import fr.parvis.records.slips.ReviewSlip;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.tracking.RateRequest;
import fr.parvis.requests.tracking.Satisfaction;
import fr.parvis.steering.Indicators;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of requests in the end, in two communes with two people each. */
@ModuleTest
class RetentionTest {

    /** Towns of their own: a slip is about all that a commune has. */
    private static final String LANDERNEAU = "29103";

    private static final String DOUARNENEZ = "29046";
    private static final String BIRTH = "acte-naissance";

    @Autowired Communes communes;
    @Autowired TownHall townHall;
    @Autowired WriteMessage messages;
    @Autowired RateRequest ratings;
    @Autowired Files files;
    @Autowired Payments payments;
    @Autowired PlaceHold holds;
    @Autowired List<HoldSubjects> subjects;
    @Autowired People people;
    @Autowired ProposeSlips propose;
    @Autowired ReviewSlip review;
    @Autowired CarryOutSlips carryOut;
    @Autowired PullThePlug plug;
    @Autowired List<Indicators> indicators;
    @Autowired TrackingCodes codes;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune here;
    private Commune there;
    private Request mauds;
    private Request linas;
    private Request elsewhere;

    @BeforeEach
    void fileInTwoTowns() {
        here = TestCommunes.open(communes, LANDERNEAU);
        there = TestCommunes.open(communes, DOUARNENEZ);
        mauds = ended(here, "Maud");
        linas = ended(here, "Lina");
        elsewhere = ended(there, "Maud");
    }

    /** Whatever a test left due would stand on the slips of the next. */
    @AfterEach
    void endAll() {
        for (Commune commune : List.of(here, there)) {
            CommuneScope.run(
                    commune.id(),
                    () -> {
                        jdbc.sql("update request set closed_at = now() where erased_at is null")
                                .update();
                        propose.here();
                    });
        }
    }

    @Test
    void whatIsDueIsProposedAndStaysUntilSomebodyApproves() {
        propose(here);
        assertThat(proposed(here)).contains(mauds.number(), linas.number());

        inTown(here, carryOut::here);

        assertThat(townHall.now(here, mauds).applicant().name()).contains("Maud");
    }

    @Test
    void aRequestThatEndedTooLatelyIsNotProposed() {
        set(here, mauds, "closed_at = now() - interval '3 months'");
        propose(here);
        assertThat(proposed(here)).contains(linas.number()).doesNotContain(mauds.number());
    }

    @Test
    void aRefusalIsKeptUntilItCanNoLongerBeContested() {
        set(here, mauds, "outcome = 'refused'");
        assertThat(dueOf(mauds)).as("five years ago").isTrue();
        set(here, mauds, "closed_at = now() - interval '40 days', procedure_code = procedure_code");
        assertThat(dueOf(mauds)).isFalse();
    }

    @Test
    void whatIsNotFinishedIsNeverProposed() {
        List<Runnable> reasons =
                List.of(
                        () -> set(here, mauds, "closed_at = null"),
                        () -> set(here, mauds, "unread = 1"),
                        () -> hold(Holds.Kind.HOLD, mauds.reference()),
                        () -> add("paper_to_post (request_id, at) values (?, now())"),
                        () ->
                                add(
                                        "request_question (request_id, asked_at, asked_by, words, answer_by) values (?, now(), '', '', now())"));
        for (Runnable reason : reasons) {
            mauds = ended(here, "Maud");
            propose(here);
            assertThat(proposed(here)).contains(mauds.number());
            inTown(here, reason);
            // seen before today: what is still due is seen again
            inTown(
                    here,
                    () -> jdbc.sql("update retention_line set seen_on = '2000-01-01'").update());
            propose(here);
            assertThat(proposed(here)).doesNotContain(mauds.number());
        }
    }

    @Test
    void aHoldOnAPersonHoldsAllOfTheirs() {
        inTown(here, () -> hold(Holds.Kind.HOLD, HoldSubjects.person("maud@exemple.fr")));
        propose(here);
        assertThat(proposed(here)).doesNotContain(mauds.number(), linas.number());
        inTown(here, () -> jdbc.sql("update retention_hold set lifted_at = now()").update());
    }

    @Test
    void whatBecameNeededAfterTheApprovalStaysAndTheSlipSaysWhy() {
        Request paid = ended(here, "Paul");
        propose(here);
        approve(here);
        inTown(here, () -> hold(Holds.Kind.HOLD, mauds.reference()));
        set(here, linas, "closed_at = null");
        inTown(here, () -> payments.open(paid.reference(), "Copie", new Money(100)));

        inTown(here, carryOut::here);

        assertThat(line(mauds)).isEqualTo("KEPT records.kept.held");
        assertThat(line(linas)).isEqualTo("KEPT requests.retention.kept.open");
        assertThat(line(paid)).isEqualTo("KEPT requests.retention.kept.payment");
        assertThat(townHall.now(here, mauds).erased()).isFalse();
    }

    @Test
    void nothingOfThePersonStaysAndEveryFigureDoes() {
        long file = write(mauds, "Voici mon adresse : 3 rue des Zanzibarines");
        inTown(
                here,
                () -> ratings.rate(mauds.id(), new Satisfaction(4, 3, null, 5, "Zanzibarines")));
        set(here, mauds, "unread = 0");
        propose(here);
        approve(here);
        String figures = figures(here);
        Map<String, String> before = rows(there);

        inTown(here, carryOut::here);

        assertThat(line(mauds)).isEqualTo("DONE ");
        assertThat(rows(here).toString()).doesNotContain("Zanzibarines");
        assertThat(traces(mauds)).isZero();
        inTown(here, () -> assertThat(files.get(List.of(file))).isEmpty());
        assertThat(figures(here)).isEqualTo(figures);
        assertThat(rows(there)).as("the other town").isEqualTo(before);
        assertThat(townHall.now(there, elsewhere).applicant().name()).contains("Maud");
    }

    @Test
    void oneThatIsTakenOutStaysAndTheOthersOfTheSlipDoNot() {
        propose(here);
        inTown(
                here,
                () ->
                        jdbc.sql(
                                        "update retention_line set state = 'TAKEN_OUT', again_on = current_date + 365 where reference = ? and state = 'PROPOSED'")
                                .param(linas.number())
                                .update());
        propose(here);
        assertThat(proposed(here)).doesNotContain(linas.number());
        approve(here);
        inTown(here, carryOut::here);
        assertThat(townHall.now(here, mauds).erased()).isTrue();
        assertThat(townHall.now(here, linas).applicant().name()).contains("Lina");
    }

    @Test
    void killedInTheMiddleItGoesOnAndDoesEachThingOnce() {
        Request third = ended(here, "Zoé");
        propose(here);
        approve(here);
        plug.at(linas.number());

        assertThatThrownBy(() -> inTown(here, carryOut::here)).isInstanceOf(PullThePlug.Dead.class);

        assertThat(townHall.now(here, mauds).erased()).isTrue();
        assertThat(townHall.now(here, linas).applicant().name()).contains("Lina");
        assertThat(townHall.now(here, third).erased()).isFalse();

        inTown(here, carryOut::here);

        for (Request one : List.of(mauds, linas, third)) {
            assertThat(townHall.now(here, one).erased()).isTrue();
            assertThat(journal(one)).as("disposed of").isEqualTo(1);
            assertThat(townHall.now(here, one).version()).isEqualTo(one.version() + 1);
        }
    }

    @Test
    void whoHoldsNumberAndCodeIsToldAndNobodyElseLearnsAnything() {
        propose(here);
        approve(here);
        inTown(here, carryOut::here);
        String code = CommuneScope.call(here.id(), () -> codes.of(mauds.number()));
        var maud = new Browser(port, here);
        maud.get("/suivi");
        maud.post("/suivi", "numero", mauds.number(), "code", code);
        assertThat(maud.get("/suivi/" + mauds.number()).body())
                .contains("Cette demande est effacée", mauds.number());
        assertThat(maud.get("/suivi/" + mauds.number() + "/retrait").status()).isEqualTo(404);

        var other = new Browser(port, here);
        other.get("/suivi");
        var wrong = other.post("/suivi", "numero", mauds.number(), "code", "0000-0000-0000");
        var unknown = other.post("/suivi", "numero", "2019-999999", "code", "0000-0000-0000");
        assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
        assertThat(wrong.body()).doesNotContain("effacée");
    }

    @Test
    void aFrozenRequestDoesNotMoveUntilTheRestrictionIsLifted() {
        inTown(here, () -> hold(Holds.Kind.RESTRICTION, mauds.reference()));
        assertThat(townHall.now(here, mauds).frozen()).isTrue();
        assertThat(townHall.now(here, linas).frozen()).isFalse();
        inTown(here, () -> hold(Holds.Kind.RESTRICTION, HoldSubjects.person("maud@exemple.fr")));
        assertThat(townHall.now(here, linas).frozen()).as("the same address").isTrue();
        inTown(here, () -> lift(HoldSubjects.person("maud@exemple.fr")));
        assertThat(townHall.now(here, linas).frozen()).isFalse();
        assertThat(townHall.now(here, mauds).frozen()).as("restricted by itself").isTrue();
        inTown(here, () -> lift(mauds.reference()));
        assertThat(townHall.now(here, mauds).frozen()).isFalse();
        assertThat(townHall.now(there, elsewhere).frozen()).isFalse();
    }

    @Test
    void whatBelongsToARestrictedAccountIsFrozenButTheRequestInWhichItsPersonAsks() {
        long lina = people.resident(here).id();
        Request rights = townHall.file(here, RightsProcedure.CODE, "Lina", "Aubrée");
        set(here, linas, "resident_id = " + lina);
        set(here, rights, "resident_id = " + lina);
        set(there, elsewhere, "resident_id = " + lina);
        String account = CommuneScope.call(here.id(), () -> account(lina)).orElseThrow();

        inTown(here, () -> hold(Holds.Kind.RESTRICTION, account));
        inTown(here, () -> hold(Holds.Kind.RESTRICTION, linas.reference()));

        assertThat(townHall.now(here, linas).frozen()).isTrue();
        assertThat(townHall.now(here, rights).frozen()).as("still answered").isFalse();
        assertThat(townHall.now(here, mauds).frozen()).as("another person").isFalse();
        assertThat(townHall.now(there, elsewhere).frozen()).as("another town").isFalse();
        inTown(here, () -> lift(linas.reference()));
        assertThat(townHall.now(here, linas).frozen()).as("restricted by account").isTrue();
        inTown(here, () -> lift(account));
        assertThat(townHall.now(here, linas).frozen()).isFalse();
        assertThat(CommuneScope.call(there.id(), () -> account(lina))).isEmpty();
    }

    private Optional<String> account(long resident) {
        return subjects.stream()
                .flatMap(one -> one.find("compte-" + resident).stream())
                .map(HoldSubjects.Subject::code)
                .findFirst();
    }

    @Test
    void everyTableThatNamesARequestIsErasedEmptiedOrSaidToNameNobody() {
        List<String> naming =
                jdbc.sql(
                                """
                                select distinct table_name from information_schema.columns
                                where table_schema = 'public' and column_name in ('request_id', 'from_id', 'to_id', 'child_id')
                                """)
                        .query(String.class)
                        .list();
        assertThat(naming).contains("request_message", "request_tie", "counter_entry");
        assertThat(naming)
                .allMatch(
                        table ->
                                RequestTables.tables().contains(table)
                                        || RequestTables.NOBODYS.contains(table)
                                        || RequestTables.OTHERS.contains(table));
    }

    private boolean dueOf(Request request) {
        return CommuneScope.call(
                here.id(),
                () -> {
                    inTown(
                            here,
                            () ->
                                    jdbc.sql("update retention_line set seen_on = '2000-01-01'")
                                            .update());
                    propose.here();
                    return proposed(here).contains(request.number());
                });
    }

    private Request ended(Commune commune, String name) {
        Request request = townHall.file(commune, BIRTH, name, "Aubrée");
        set(
                commune,
                request,
                "received_at = now() - interval '5 years 10 days', decided_at = now() - interval '5 years 1 day', closed_at = now() - interval '5 years', outcome = 'accepted', status = 'CLOSED'");
        inTown(
                commune,
                () ->
                        jdbc.sql(
                                        "update notice set state = 'SENT', envelope = null where about = ?")
                                .param(request.reference())
                                .update());
        return request;
    }

    private void set(Commune commune, Request request, String columns) {
        inTown(
                commune,
                () ->
                        jdbc.sql("update request set " + columns + " where id = ?")
                                .param(request.id())
                                .update());
    }

    private void add(String row) {
        jdbc.sql("insert into " + row).param(mauds.id()).update();
    }

    private long write(Request request, String words) {
        return CommuneScope.call(
                here.id(),
                () -> {
                    long file =
                            files.keep(
                                            "zanzibarines.txt",
                                            "text/plain",
                                            new byte[] {'a'},
                                            request.reference())
                                    .id();
                    messages.fromResident(request.id(), words, List.of(file)).orThrow();
                    return file;
                });
    }

    private void hold(Holds.Kind kind, String subject) {
        holds.place(new PlaceHold.Order(kind, subject, subject, "Recours 26-114", null)).orThrow();
    }

    private void lift(String subject) {
        long id =
                jdbc.sql("select id from retention_hold where subject = ? and lifted_at is null")
                        .param(subject)
                        .query(Long.class)
                        .single();
        holds.lift(id, "Vérifié").orThrow();
    }

    private void propose(Commune commune) {
        inTown(commune, propose::here);
    }

    private List<String> proposed(Commune commune) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql(
                                        "select reference from retention_line where state = 'PROPOSED' and rule = 'request'")
                                .query(String.class)
                                .list());
    }

    private void approve(Commune commune) {
        inTown(
                commune,
                () -> {
                    var slip =
                            jdbc.sql(
                                            "select id, lines from retention_slip where state = 'PROPOSED' and rule = 'request'")
                                    .query((row, _) -> new int[] {row.getInt(1), row.getInt(2)})
                                    .single();
                    assertThat(
                                    review.approve(
                                            slip[0],
                                            slip[1],
                                            "AD29 2026-17",
                                            LocalDate.of(2026, 1, 5)))
                            .isInstanceOf(Outcome.Done.class);
                });
    }

    private String line(Request request) {
        return CommuneScope.call(
                here.id(),
                () ->
                        jdbc.sql(
                                        "select state || ' ' || reason from retention_line where reference = ? order by slip_id desc limit 1")
                                .param(request.number())
                                .query(String.class)
                                .single());
    }

    private int journal(Request request) {
        return CommuneScope.call(
                here.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from journal where action = 'records.disposed' and subject = ?")
                                .param("request:" + request.number())
                                .query(Integer.class)
                                .single());
    }

    /** What search, outbox and the list of persons still know. */
    private int traces(Request request) {
        return CommuneScope.call(
                here.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select (select count(*) from notice where about = :about)
                                            + (select count(*) from request_person where request_id = :id)
                                            + (select count(*) from search_entry
                                               where commune_id = current_commune() and kind = 'request' and id = :id)
                                            + (select count(*) from stored_file where owner = :about)
                                        """)
                                .param("about", request.reference())
                                .param("id", request.id())
                                .query(Integer.class)
                                .single());
    }

    private String figures(Commune commune) {
        LocalDate today = LocalDate.now();
        return CommuneScope.call(
                commune.id(),
                () -> {
                    var departments = townHall.departments(commune);
                    return indicators.stream()
                            .map(
                                    one ->
                                            one.figures(departments, today.minusYears(7), today)
                                                    + " "
                                                    + one.months(
                                                            departments,
                                                            today.minusYears(7),
                                                            today))
                            .toList()
                            .toString();
                });
    }

    /** All rows of all tables of a commune but the journal, which is not what is erased. */
    private Map<String, String> rows(Commune commune) {
        Map<String, String> rows = new TreeMap<>();
        inTown(
                commune,
                () ->
                        jdbc.sql(
                                        """
                                        select table_name from information_schema.columns
                                        where table_schema = 'public' and column_name = 'commune_id'
                                          and table_name not like 'journal%' and table_name <> 'notice_due'
                                        """)
                                .query(String.class)
                                .list()
                                .forEach(table -> rows.put(table, text(table))));
        return rows;
    }

    private String text(String table) {
        return jdbc.sql(
                        "select coalesce(string_agg(t::text, '|' order by t::text), '') from "
                                + table
                                + " t where commune_id = current_commune()")
                .query(String.class)
                .single();
    }

    private static void inTown(Commune commune, Runnable work) {
        CommuneScope.run(commune.id(), work);
    }
}
