package fr.parvis.requests.passing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Texts;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestDocuments;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.WriteMessage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From one commune to another, and outside, through HTTP and the job. */
@ModuleTest
class TransmissionTest {

    private static final String TERRACE = "odp-terrasse";
    private static final String BIRTH = "acte-naissance";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired Procedures procedures;
    @Autowired WriteMessage write;
    @Autowired MessageThread thread;
    @Autowired RequestStore store;
    @Autowired RequestDocuments documents;
    @Autowired Files files;
    @Autowired Passages passages;
    @Autowired CarryOver carry;
    @Autowired Crossing crossing;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person claire;
    private Person paul;
    private Request request;

    @BeforeEach
    void open() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        claire = townHall.agent(brest, "Claire Dubois", TERRACE, Role.HANDLER);
        paul = townHall.agent(quimper, "Paul Roy", TERRACE, Role.HANDLER);
        request = townHall.file(brest, TERRACE, "Maud", "Aubrée");
    }

    @Test
    void itArrivesOnceWithItsThreadAndEndsHere() {
        in(brest, () -> write.fromResident(request.id(), "Voici le plan.", List.of(plan())));
        Browser browser = claire.signIn(port);
        browser.get(page());
        browser.post(page() + "/note", "words", "Entre nous.");

        send(browser);
        long passage = passage();
        carry(passage);
        carry(passage);

        assertThat(now().outcome()).isEqualTo(Request.TRANSMITTED);
        assertThat(now().closed()).isTrue();
        Request there = there();
        assertThat(there.channel()).isEqualTo(Channel.AUTHORITY);
        assertThat(there.applicant()).isEqualTo(now().applicant());
        assertThat(arrivals(passage)).isEqualTo(1);
        List<Message> said = CommuneScope.call(quimper.id(), () -> thread.of(there.id(), true));
        assertThat(said)
                .extracting(Message::body)
                .contains("Voici le plan.", "C’est chez vous.")
                .doesNotContain("Entre nous.");
        long copy = said.getFirst().files().getFirst();
        assertThat(CommuneScope.call(quimper.id(), () -> files.get(copy).name()))
                .isEqualTo("plan.txt");
    }

    @Test
    void bothSidesAndTheResidentKnowBothNumbers() {
        send(claire.signIn(port));
        carry(passage());
        Request there = there();

        assertThat(claire.signIn(port).get(page()).body())
                .contains("Elle continue ailleurs")
                .contains("Quimper l’a reçue")
                .contains(there.number());
        assertThat(paul.signIn(port).get("/bureau/demandes/" + there.number()).body())
                .contains("Transmise par une autre administration")
                .contains("Brest l’a reçue")
                .contains(request.number())
                .contains("court depuis la première réception");
        assertThat(subjects(brest, request)).anyMatch(one -> one.contains("est transmise"));
        assertThat(subjects(quimper, there)).anyMatch(one -> one.contains(there.number()));
    }

    @Test
    void aRefusalBySilenceIsCountedFromTheFirstReceiptAnAcceptanceFromTheSecond() {
        LocalDate today = LocalDate.now();
        receivedDaysAgo(request, 10);
        send(claire.signIn(port));
        carry(passage());
        assertThat(there().clock().due())
                .isEqualTo(today.minusDays(10).plus(there().clock().delay()));

        Person nadia = townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        request = townHall.file(brest, BIRTH, "Lina", "Aubrée");
        receivedDaysAgo(request, 10);
        send(nadia.signIn(port));
        carry(passage());
        assertThat(there().clock().due()).isEqualTo(today.plus(there().clock().delay()));
    }

    @Test
    void whatChangedHereMeanwhileComesBackAsWorkOfToday() {
        Browser browser = claire.signIn(port);
        browser.get(page());
        long passage = ordered(claire, request.version());
        browser.post(page() + "/prendre", "version", "0");

        carry(passage);

        assertThat(now().closed()).isFalse();
        assertThat(now().ownerId()).isEqualTo(claire.id());
        assertThat(now().stepDue()).isEqualTo(LocalDate.now());
        assertThat(claire.signIn(port).get(page()).body())
                .contains("La demande a changé ici avant son départ vers Quimper");
        assertThat(arrivals(passage)).isZero();
    }

    @Test
    void aCommuneThatDoesNotTakeTheProcedureRefusesAndItComesBack() {
        String code = "pret-" + brest.insee();
        in(brest, () -> publishOnce(code));
        request = townHall.file(brest, code, Map.of());
        Person agent = townHall.agent(brest, "Yann Le Bihan", code, Role.HANDLER);
        Browser browser = agent.signIn(port);
        browser.get(page());
        assertThat(post(browser, "" + quimper.id(), "").status()).isEqualTo(422);

        carry(ordered(agent, request.version()));

        assertThat(now().closed()).isFalse();
        assertThat(now().ownerId()).isEqualTo(agent.id());
        assertThat(agent.signIn(port).get(page()).body())
                .contains("Quimper ne propose plus cette démarche");
    }

    @Test
    void whatIsOutOfOrderForTooLongComesBackToo() {
        long passage = ordered(claire, request.version());
        in(brest, () -> carry.giveUp(passage));
        carry(passage);

        assertThat(now().closed()).isFalse();
        assertThat(arrivals(passage)).isZero();
    }

    @Test
    void twoAtOnceSendItOnce() throws Exception {
        Browser one = claire.signIn(port);
        Browser two = townHall.agent(brest, "Yann Le Bihan", TERRACE, Role.HANDLER).signIn(port);
        one.get(page());
        two.get(page());
        List<Callable<Integer>> both =
                List.of(
                        () -> post(one, "" + quimper.id(), "").status(),
                        () -> post(two, "" + quimper.id(), "").status());
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var answer : threads.invokeAll(both)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void outsideTheInstallationALetterNamesWhoIsInCharge() {
        Browser browser = claire.signIn(port);
        browser.get(page());
        Page nobody = post(browser, "ailleurs", "");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("href=\"#nom\"");

        Page sent = post(browser, "ailleurs", "Conseil départemental du Finistère");

        assertThat(sent.status()).isEqualTo(302);
        assertThat(now().outcome()).isEqualTo(Request.TRANSMITTED);
        assertThat(CommuneScope.call(brest.id(), () -> documents.of(request.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.letter()).isEqualTo(SendOutside.LETTER));
        assertThat(browser.get(page()).body())
                .contains("Conseil départemental du Finistère")
                .contains("Votre demande est transmise à l’administration compétente");
    }

    @Test
    void nothingOfAnotherCommuneIsToldThatWasNotPassedOnFromHere() {
        send(claire.signIn(port));
        carry(passage());
        Passage known =
                CommuneScope.call(brest.id(), () -> passages.last(request.id()).orElseThrow());

        assertThat(CommuneScope.call(quimper.id(), () -> passages.lockLeaving(known.id())))
                .isEmpty();
        assertThat(CommuneScope.call(brest.id(), () -> crossing.takes(brest.id(), TERRACE)))
                .as("to oneself")
                .isFalse();
        assertThat(CommuneScope.call(brest.id(), () -> store.find(there().id() + 1_000_000)))
                .isEmpty();
        assertThat(claire.signIn(port).get(page() + "/transmettre?trouver=quimp").body())
                .contains("Quimper")
                .doesNotContain("Paul Roy");
    }

    /** Without the job, which would be quicker than the test. */
    private long ordered(Person agent, int version) {
        return CommuneScope.call(
                brest.id(),
                () -> passages.begin(request.id(), version, agent.id(), quimper.id(), ""));
    }

    private void send(Browser browser) {
        browser.get(page());
        Page sent =
                browser.post(
                        page() + "/transmettre",
                        "version",
                        "0",
                        "vers",
                        "" + quimper.id(),
                        "words",
                        "C’est chez vous.");
        assertThat(sent.status()).isEqualTo(302);
    }

    private Page post(Browser browser, String to, String name) {
        return browser.post(page() + "/transmettre", "version", "0", "vers", to, "nom", name);
    }

    private void publishOnce(String code) {
        if (procedures.current(code).isEmpty()) {
            procedures.publish(Texts.fourth().replace("pret-broyeur", code)).orThrow();
        }
    }

    private long plan() {
        return files.keep("plan.txt", "text/plain", new byte[] {'a'}, request.reference()).id();
    }

    private void carry(long passage) {
        in(brest, () -> carry.carry(passage));
    }

    private long passage() {
        return CommuneScope.call(brest.id(), () -> passages.last(request.id()).orElseThrow().id());
    }

    private Request there() {
        Passage passage =
                CommuneScope.call(brest.id(), () -> passages.last(request.id()).orElseThrow());
        return CommuneScope.call(
                quimper.id(), () -> store.find(passage.requestThere()).orElseThrow());
    }

    private int arrivals(long passage) {
        return CommuneScope.call(
                quimper.id(),
                () ->
                        jdbc.sql(
                                        "select count(*) from request_origin where from_commune = ? and from_passage = ?")
                                .params(brest.id().value(), passage)
                                .query(Integer.class)
                                .single());
    }

    private void receivedDaysAgo(Request one, int days) {
        in(
                brest,
                () ->
                        jdbc.sql(
                                        "update request set received_at = received_at - make_interval(days => ?) where id = ?")
                                .params(days, one.id())
                                .update());
    }

    private List<String> subjects(Commune commune, Request one) {
        return CommuneScope.call(
                commune.id(),
                () ->
                        jdbc.sql("select subject from notice where about = ?")
                                .param(one.reference())
                                .query(String.class)
                                .list());
    }

    private static void in(Commune commune, Runnable work) {
        CommuneScope.run(commune.id(), work);
    }

    private String page() {
        return "/bureau/demandes/" + request.number();
    }

    private Request now() {
        return townHall.now(brest, request);
    }
}
