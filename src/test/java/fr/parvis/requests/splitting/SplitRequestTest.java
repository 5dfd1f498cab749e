package fr.parvis.requests.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.Browser.Page;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.account.Role;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.files.StoredFile;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.Notices;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.WriteMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class SplitRequestTest {

    private static final String BIRTH = "acte-naissance";
    private static final String MARRIAGE = "acte-mariage";
    private static final String WHY = "Il faut aussi l’acte de mariage.";

    @Autowired TownHall townHall;
    @Autowired Communes communes;
    @Autowired SplitRequest split;
    @Autowired RequestStore store;
    @Autowired Files files;
    @Autowired MessageThread thread;
    @Autowired WriteMessage messages;
    @Autowired Notices notices;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private Commune quimper;
    private Person nadia;
    private Request whole;

    @BeforeEach
    void file() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        nadia = townHall.agent(brest, "Nadia Bernard", BIRTH, Role.HANDLER);
        long paper = in(() -> files.keep("livret.txt", "text/plain", bytes(), "essai")).id();
        in(
                () -> {
                    files.release("essai");
                    return null;
                });
        Request filed =
                townHall.file(
                        brest,
                        BIRTH,
                        Map.of(
                                "ne-ou",
                                "ici",
                                "commune-naissance",
                                "Brest",
                                "exemplaires",
                                "2",
                                "courriel",
                                People.email(),
                                "lien",
                                List.of(Map.of("id", paper, "name", "livret.txt", "size", 6))));
        in(
                () ->
                        jdbc.sql(
                                        "update request set received_at = received_at - interval '9 days', legal_due = legal_due - 9 where id = ?")
                                .param(filed.id())
                                .update());
        whole = townHall.now(brest, filed);
    }

    @Test
    void thePartHasItsOwnNumberTheSameDayTheSameDelayAndTheSamePerson() {
        Request part = done(order(BIRTH, List.of("commune-naissance"), List.of()));
        assertThat(part.number()).isNotEqualTo(whole.number());
        assertThat(part.receivedAt()).isEqualTo(whole.receivedAt());
        assertThat(part.clock().due()).isEqualTo(whole.clock().due());
        assertThat(part.applicant()).isEqualTo(whole.applicant());
        assertThat(part.answers().values())
                .containsEntry("commune-naissance", "Brest")
                .doesNotContainKey("exemplaires");
        assertThat(townHall.now(brest, whole).answers()).isEqualTo(whole.answers());
        assertThat(townHall.now(brest, whole).version()).isEqualTo(whole.version() + 1);
    }

    @Test
    void whatAChosenAnswerDependsOnGoesWithIt() {
        Request part = done(order(BIRTH, List.of("commune-naissance"), List.of()));
        assertThat(part.answers().values()).containsEntry("ne-ou", "ici");
    }

    @Test
    void thePartOfAnotherProcedureStandsThereWithTheDelayFromTheFirstDay() {
        Request part = done(order(MARRIAGE, List.of("exemplaires"), List.of()));
        assertThat(part.procedureCode()).isEqualTo(MARRIAGE);
        assertThat(part.receivedAt()).isEqualTo(whole.receivedAt());
        assertThat(part.answers().values()).containsEntry("exemplaires", "2");
    }

    @Test
    void filesAreCopiedSoThatEachRequestKeepsItsOwn() {
        long sent = in(() -> files.keep("plan.txt", "text/plain", bytes(), whole.reference())).id();
        in(() -> messages.fromResident(whole.id(), "Voici.", List.of(sent)).orThrow());
        Request part = done(order(BIRTH, List.of("lien"), List.of(sent)));
        long copy = fileOf(part);
        assertThat(copy).isNotEqualTo(fileOf(whole));
        StoredFile kept = in(() -> files.get(copy));
        assertThat(kept.sha256()).isEqualTo(in(() -> files.get(fileOf(whole))).sha256());
        List<Long> there = in(() -> thread.of(part.id(), false)).getFirst().files();
        assertThat(there).hasSize(1).doesNotContain(sent);
        in(
                () -> {
                    files.erase(List.of(fileOf(whole), sent));
                    return null;
                });
        assertThat(in(() -> files.get(List.of(copy, there.getFirst())))).hasSize(2);
    }

    @Test
    void theResidentIsToldAndBothShowEachOther() {
        Request part = done(order(BIRTH, List.of("commune-naissance"), List.of()));
        assertThat(in(() -> notices.about(whole.reference())))
                .anyMatch(told -> told.subject().contains("devient deux demandes"));
        assertThat(in(() -> notices.about(part.reference())))
                .anyMatch(told -> told.subject().contains(part.number()));
        Browser agent = nadia.signIn(port);
        assertThat(agent.get(page(whole)).body())
                .contains(part.number(), "Faite d’une partie de celle-ci", "en a fait une seconde");
        assertThat(agent.get(page(part)).body())
                .contains(whole.number(), "Celle-ci en est une partie")
                .doesNotContain("un doublon");
    }

    @Test
    void whatIsNotAskedThereDoesNotGoThere() {
        assertThat(in(() -> split.split(order(MARRIAGE, List.of("commune-naissance"), List.of()))))
                .isEqualTo(Outcome.refused(new SplitRefused.NothingChosen()));
        assertThat(in(() -> split.split(order(BIRTH, List.of(), List.of()))))
                .isEqualTo(Outcome.refused(new SplitRefused.NothingChosen()));
        assertThat(in(() -> split.split(order("ailleurs", List.of("exemplaires"), List.of()))))
                .isEqualTo(Outcome.refused(new SplitRefused.NoSuchProcedure()));
    }

    @Test
    void aFileOfAnotherRequestDoesNotGoWithIt() {
        Request other = townHall.file(brest, BIRTH, Map.of());
        long theirs = in(() -> files.keep("a.txt", "text/plain", bytes(), other.reference())).id();
        Browser browser = nadia.signIn(port);
        browser.get(page(whole) + "/partage");
        Page done =
                browser.post(
                        page(whole) + "/partage",
                        "version",
                        "" + whole.version(),
                        "procedure",
                        BIRTH,
                        "field",
                        "exemplaires",
                        "file",
                        "" + theirs,
                        "words",
                        WHY);
        assertThat(done.location()).startsWith(page(whole));
        Request part = in(() -> last());
        assertThat(in(() -> thread.of(part.id(), false))).isEmpty();
    }

    @Test
    void aRefusedSplitKeepsWhatWasTicked() {
        Browser browser = nadia.signIn(port);
        assertThat(browser.get(page(whole) + "/partage").body())
                .contains("Réponses qui suivent", "Nombre d’exemplaires", "livret.txt");
        Page refused =
                browser.post(
                        page(whole) + "/partage",
                        "version",
                        "" + whole.version(),
                        "procedure",
                        BIRTH,
                        "field",
                        "exemplaires",
                        "words",
                        " ");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dites à l’habitant pourquoi sa demande est partagée")
                .containsPattern("value=\"exemplaires\"[^>]* checked");
    }

    @Test
    void theSecondOfTwoAgentsIsToldAndWhoseTurnItIsNotMayNot() {
        done(order(BIRTH, List.of("exemplaires"), List.of()));
        assertThat(in(() -> split.split(order(BIRTH, List.of("exemplaires"), List.of()))))
                .isEqualTo(
                        Outcome.refused(
                                new SplitRefused.AsUsual(
                                        new HandlingRefused.Changed(townHall.now(brest, whole)))));
        Request fresh = townHall.now(brest, whole);
        var elected =
                new Splitting.Order(
                        fresh.id(),
                        fresh.version(),
                        BIRTH,
                        List.of("exemplaires"),
                        List.of(),
                        WHY,
                        townHall.signedIn(nadia, BIRTH, Role.APPROVER));
        assertThat(in(() -> split.split(elected)))
                .isEqualTo(
                        Outcome.refused(
                                new SplitRefused.AsUsual(new HandlingRefused.NotYours("agent"))));
    }

    @Test
    void anotherTownHallSeesNothingOfIt() {
        Person paul = townHall.agent(quimper, "Paul Roy", BIRTH, Role.HANDLER);
        Browser browser = paul.signIn(port);
        browser.get("/bureau");
        assertThat(browser.get(page(whole) + "/partage").status()).isEqualTo(404);
    }

    private Request done(Splitting.Order order) {
        return in(() -> split.split(order).orThrow());
    }

    private Splitting.Order order(String procedure, List<String> fields, List<Long> sent) {
        return new Splitting.Order(
                whole.id(),
                whole.version(),
                procedure,
                fields,
                sent,
                WHY,
                townHall.signedIn(nadia, BIRTH, Role.HANDLER));
    }

    private Request last() {
        long id =
                jdbc.sql("select max(id) from request where commune_id = current_commune()")
                        .query(Long.class)
                        .single();
        return store.find(id).orElseThrow();
    }

    private static long fileOf(Request request) {
        List<?> papers = (List<?>) request.answers().value("lien");
        return ((Number) ((Map<?, ?>) papers.getFirst()).get("id")).longValue();
    }

    private static byte[] bytes() {
        return "livret".getBytes(StandardCharsets.UTF_8);
    }

    private static String page(Request request) {
        return "/bureau/demandes/" + request.number();
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }
}
