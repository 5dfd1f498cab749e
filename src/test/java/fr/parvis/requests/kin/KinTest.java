package fr.parvis.requests.kin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.QueryCounter;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.Notices;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.TakeRequest;
import fr.parvis.requests.life.TrackingCodes;
import fr.parvis.requests.life.WriteMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class KinTest {

    private static final String BIRTH = "acte-naissance";
    private static final String FAMILY = "livret-famille-duplicata";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired ReadKin read;
    @Autowired MergeRequests merge;
    @Autowired History history;
    @Autowired TakeRequest take;
    @Autowired Notices notices;
    @Autowired TrackingCodes codes;
    @Autowired WriteMessage messages;
    @Autowired JdbcClient jdbc;
    @Autowired @FlywayDataSource DataSource owner;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person nadia;
    private String email;
    private Request first;
    private Request second;

    @BeforeEach
    void sendTheSameRequestTwice() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        email = UUID.randomUUID() + "@exemple.fr";
        first = file(email, "1");
        second = file(email, "1");
    }

    @Test
    void theSameRequestSentTwiceIsToldWithItsScoreInWords() {
        assertThat(nadia.signIn(port).get(page(first)).body())
                .contains("Sans doute un doublon")
                .contains(second.number())
                .contains(
                        "Même personne (même adresse électronique), même démarche, le même jour, 3"
                                + " réponses sur 3 identiques.");
    }

    @Test
    void onlyWhatIsNearAndLikeAndOfTheSamePersonIsTold() {
        Request other = file(UUID.randomUUID() + "@exemple.fr", "1");
        assertThat(kin(other).lookalikes()).isEmpty();
        long monthsAgo =
                in(
                        () ->
                                jdbc.sql(
                                                "update request_person set received_at = received_at - interval '31 days' where request_id = ?")
                                        .param(first.id())
                                        .update());
        assertThat(monthsAgo).isEqualTo(1);
        assertThat(kin(second).lookalikes()).isEmpty();
    }

    @Test
    void nameAndDayOfBirthTellThePersonWhereTheFormAsksForThem() {
        Map<String, Object> born = Map.of("day", "14", "month", "5", "year", "1981");
        String name = "Le " + UUID.randomUUID().toString().replaceAll("[^a-f]", "z");
        Request one = family(name, born, UUID.randomUUID() + "@exemple.fr");
        Request other = family(name, born, UUID.randomUUID() + "@exemple.fr");
        SignedInAgent agent = townHall.signedIn(nadia, FAMILY, Role.HANDLER);
        List<Relative> found = in(() -> read.of(one, agent)).lookalikes();
        assertThat(found).extracting(Relative::number).containsExactly(other.number());
        assertThat(found.getFirst().by()).isEqualTo(Sameness.PERSON);
        assertThat(in(() -> merge.merge(order(other, one, false, agent))))
                .isEqualTo(Outcome.refused(new MergeRefused.Unchecked()));
        assertThat(in(() -> merge.merge(order(other, one, true, agent))))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void anotherTownHallSeesNothingOfIt() {
        Person paul = townHall.agent(quimper, "Paul Roy", BIRTH, Role.HANDLER);
        assertThat(paul.signIn(port).get(page(first) + "/reunion?avec=" + second.number()).status())
                .isEqualTo(404);
        SignedInAgent agent = townHall.signedIn(paul, BIRTH, Role.HANDLER);
        assertThat(CommuneScope.call(quimper.id(), () -> read.of(first, agent).lookalikes()))
                .isEmpty();
    }

    @Test
    void linkedRequestsKnowEachOther() {
        post(first, "liens", "with", second.number());
        assertThat(kin(first).tied()).extracting(Relative::number).containsExactly(second.number());
        assertThat(kin(second).tied()).extracting(Relative::number).containsExactly(first.number());
        assertThat(kin(second).lookalikes()).isEmpty();
        assertThat(nadia.signIn(port).get(page(second)).body()).contains("Liée par Nadia Bernard");
    }

    @Test
    void whatIsNoDuplicateIsNotToldAgain() {
        post(first, "liens", "with", second.number(), "say", "distinct");
        assertThat(kin(first)).isEqualTo(new Kin(List.of(), List.of()));
        assertThat(kin(second)).isEqualTo(new Kin(List.of(), List.of()));
    }

    @Test
    void aLinkNeedsAnotherRequestThatTheAgentMaySee() {
        Page itself = post(first, "liens", "with", first.number());
        assertThat(itself.status()).isEqualTo(422);
        assertThat(itself.body()).contains("C’est le numéro de cette demande");
        Request elsewhere = townHall.file(brest, "odp-terrasse", "Maud", "Kessler");
        Page hidden = post(first, "liens", "with", elsewhere.number());
        assertThat(hidden.status()).isEqualTo(422);
        assertThat(hidden.body()).contains("Aucune demande", elsewhere.number());
    }

    @Test
    void oneGoesOnTheOtherEndsAndThePersonIsToldOnce() {
        int before = told(first) + told(second);
        Page done =
                post(
                        second,
                        "reunion",
                        "with",
                        first.number(),
                        "keeps",
                        first.number(),
                        "version",
                        "0",
                        "otherVersion",
                        "0",
                        "words",
                        "Inutile de renvoyer.");
        assertThat(done.location()).startsWith(page(first) + "?fait=" + second.number());

        Request ended = townHall.now(brest, second);
        assertThat(ended.closed()).isTrue();
        assertThat(ended.decided()).isFalse();
        assertThat(ended.outcome()).isEqualTo("merged");
        assertThat(townHall.now(brest, first).closed()).isFalse();
        assertThat(told(first) + told(second)).isEqualTo(before + 1);
        assertThat(events(first)).contains(RequestEvent.Kind.JOINED);
        assertThat(events(second)).contains(RequestEvent.Kind.MERGED);
        Browser agent = nadia.signIn(port);
        assertThat(agent.get(page(first)).body()).contains(second.number(), "Réunie à celle-ci");
        assertThat(agent.get(page(second)).body())
                .contains("Continue à la place de celle-ci", "Réunie à une autre");
    }

    @Test
    void theCodeOfTheEndedOneLeadsToTheOtherAndBack() {
        in(() -> messages.fromResident(second.id(), "Voici la suite.", List.of()).orThrow());
        merged();
        Browser visitor = visitor(second);
        assertThat(visitor.get("/suivi/" + second.number()).body())
                .contains("Votre demande continue sous le numéro " + first.number())
                .contains("/suivi/" + first.number())
                .doesNotContain("Sans réponse de la mairie");
        assertThat(visitor.get("/suivi/" + first.number()).status()).isEqualTo(200);
        Browser other = visitor(first);
        assertThat(other.get("/suivi/" + first.number()).body())
                .contains("/suivi/" + second.number());
        assertThat(other.get("/suivi/" + second.number()).body()).contains("Voici la suite.");
        Request stranger = file(UUID.randomUUID() + "@exemple.fr", "1");
        assertThat(visitor(stranger).get("/suivi/" + first.number()).status()).isEqualTo(302);
    }

    @Test
    void whatHadEndedForTheOneThatEndsNowLeadsOnAtOnce() {
        merged();
        Request third = file(email, "1");
        in(() -> merge.merge(order(third, townHall.now(brest, first), false, agent())).orThrow());
        Browser visitor = visitor(second);
        assertThat(visitor.get("/suivi/" + second.number()).body())
                .contains("Votre demande continue sous le numéro " + third.number());
        assertThat(visitor.get("/suivi/" + third.number()).status()).isEqualTo(200);
    }

    @Test
    void theDelayThatEndsSoonerCounts() {
        in(
                () ->
                        jdbc.sql(
                                        "update request set legal_due = legal_due - 3 where id = ? and legal_due is not null")
                                .param(second.id())
                                .update());
        Request sooner = townHall.now(brest, second);
        in(() -> merge.merge(order(first, sooner, false, agent())).orThrow());
        assertThat(townHall.now(brest, first).clock().due())
                .isNotNull()
                .isEqualTo(sooner.clock().due());
    }

    @Test
    void requestsOfDifferentPeopleOrProceduresAreNotMerged() {
        Request stranger = file(UUID.randomUUID() + "@exemple.fr", "1");
        assertThat(in(() -> merge.merge(order(first, stranger, true, agent()))))
                .isEqualTo(Outcome.refused(new MergeRefused.OtherPerson()));
        Request marriage = townHall.file(brest, "acte-mariage", Map.of("courriel", email));
        assertThat(in(() -> merge.merge(order(first, marriage, true, agent()))))
                .isEqualTo(Outcome.refused(new MergeRefused.OtherProcedure()));
        assertThat(in(() -> merge.merge(order(first, first, true, agent()))))
                .isEqualTo(Outcome.refused(new MergeRefused.Itself()));
    }

    @Test
    void ofTwoAgentsWhoMergeCrosswiseOneWinsAndTheOtherIsTold() throws Exception {
        List<Callable<Outcome<Request, MergeRefused>>> both =
                List.of(
                        () -> in(() -> merge.merge(order(first, second, false, agent()))),
                        () -> in(() -> merge.merge(order(second, first, false, agent()))));
        try (var agents = Executors.newFixedThreadPool(2)) {
            List<Outcome<Request, MergeRefused>> outcomes =
                    agents.invokeAll(both).stream().map(Future::resultNow).toList();
            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .extracting(one -> ((Outcome.Refused<?, ?>) one).reason())
                    .isInstanceOf(MergeRefused.AsUsual.class);
        }
    }

    @Test
    void whoComesSecondSeesWhyAndKeepsTheWords() {
        merged();
        Page late =
                post(
                        second,
                        "reunion",
                        "with",
                        first.number(),
                        "keeps",
                        first.number(),
                        "version",
                        "0",
                        "otherVersion",
                        "0",
                        "words",
                        "Les deux vont ensemble.");
        assertThat(late.status()).isEqualTo(409);
    }

    @Test
    void nothingIsMergedThatChangedSinceTheAgentLooked() {
        in(() -> take.take(first.id(), 0, agent()).orThrow());
        MergeRefused changed =
                new MergeRefused.AsUsual(new HandlingRefused.Changed(townHall.now(brest, first)));
        assertThat(in(() -> merge.merge(order(first, second, false, agent()))))
                .isEqualTo(Outcome.refused(changed));
        assertThat(in(() -> merge.merge(order(second, first, false, agent()))))
                .isEqualTo(Outcome.refused(changed));
        assertThat(townHall.now(brest, second).closed()).isFalse();
    }

    @Test
    void whoMayNotEndARequestMayNotMergeIt() {
        SignedInAgent elected = townHall.signedIn(nadia, BIRTH, Role.APPROVER);
        assertThat(in(() -> merge.merge(order(first, second, false, elected))))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void theRequestPageAsksOnceWhateverThereIs() {
        Browser agent = nadia.signIn(port);
        agent.get(page(first));
        int one = beside(agent);
        for (int i = 0; i < 6; i++) {
            file(email, "1");
        }
        post(first, "liens", "with", second.number());
        assertThat(one).isEqualTo(1);
        assertThat(beside(agent)).isEqualTo(1);
    }

    /** Policies would keep PostgreSQL from an index read through what may leak. */
    @Test
    void theOthersAreFoundByTheIndexMadeForIt() {
        withManyOthers(
                () ->
                        assertThat(plan())
                                .anyMatch(
                                        line ->
                                                line.contains(
                                                        "using request_person_key on request_person there"))
                                .noneMatch(line -> line.contains("Seq Scan on request_person")));
    }

    private List<String> plan() {
        return in(
                () ->
                        jdbc.sql("explain " + ReadKin.BESIDE)
                                .param("id", first.id())
                                .param("days", ReadKin.DAYS)
                                .param("most", ReadKin.MOST)
                                .query(String.class)
                                .list());
    }

    /** Among a few rows, or when PostgreSQL does not know how many there are, any index does. */
    private void withManyOthers(Runnable check) {
        in(
                () ->
                        jdbc.sql(
                                        """
                                        insert into request_person (request_id, key, procedure_code, received_at)
                                        select ?, 'essai:' || n, 'essai', now() from generate_series(1, 20000) n
                                        """)
                                .param(second.id())
                                .update());
        try {
            JdbcClient.create(owner).sql("analyze request_person").update();
            check.run();
        } finally {
            in(() -> jdbc.sql("delete from request_person where key like 'essai:%'").update());
        }
    }

    private int beside(Browser agent) {
        return (int)
                QueryCounter.statements(agent, page(first)).stream()
                        .filter(
                                sql ->
                                        sql.contains("request_person")
                                                || sql.contains("request_tie"))
                        .count();
    }

    private void merged() {
        in(() -> merge.merge(order(first, second, false, agent())).orThrow());
    }

    private static MergeRequests.Order order(
            Request keeps, Request ends, boolean checked, SignedInAgent agent) {
        return new MergeRequests.Order(
                keeps.id(), keeps.version(), ends.id(), ends.version(), checked, "", agent);
    }

    private Request file(String address, String copies) {
        return townHall.file(brest, BIRTH, Map.of("courriel", address, "exemplaires", copies));
    }

    private Request family(String name, Map<String, Object> born, String address) {
        return townHall.file(
                brest,
                FAMILY,
                Map.of(
                        "demandeur",
                        Map.of("firstNames", "Maud", "birthName", name),
                        "naissance",
                        born,
                        "courriel",
                        address));
    }

    private Kin kin(Request request) {
        return in(() -> read.of(townHall.now(brest, request), agent()));
    }

    private SignedInAgent agent() {
        return townHall.signedIn(nadia, BIRTH, Role.HANDLER);
    }

    private int told(Request request) {
        return in(() -> notices.about(request.reference())).size();
    }

    private List<RequestEvent.Kind> events(Request request) {
        return in(() -> history.of(request.id())).stream().map(RequestEvent::kind).toList();
    }

    private Browser visitor(Request request) {
        var visitor = new Browser(port, brest);
        String code = in(() -> codes.of(request.number()));
        visitor.get("/suivi?numero=" + request.number() + "&code=" + code);
        return visitor;
    }

    private Page post(Request request, String verb, String... fields) {
        Browser browser = nadia.signIn(port);
        browser.get(page(request) + "/liens");
        return browser.post(page(request) + "/" + verb, fields);
    }

    private static String page(Request request) {
        return "/bureau/demandes/" + request.number();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
