package fr.parvis.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.account.People.Person;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.DataSubject;
import fr.parvis.privacy.ExportPersonalData;
import fr.parvis.procedures.Procedures;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.Message;
import fr.parvis.requests.life.MessageThread;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Maud and Paul, each with a request, messages and a file: each gets their own, all of it. */
@ModuleTest
class PersonalCopyTest {

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired Procedures procedures;
    @Autowired ReceiveRequest receive;
    @Autowired RequestStore store;
    @Autowired MessageThread thread;
    @Autowired Files files;
    @Autowired ExportPersonalData export;
    @Autowired OrderCopy orders;
    @Autowired JdbcClient jdbc;
    @Autowired JsonMapper json;
    @Autowired TransactionTemplate transaction;
    @LocalServerPort int port;

    private Commune brest;
    private Person maud;
    private Person paul;
    private Request ofMaud;
    private Request ofPaul;

    @BeforeEach
    void live() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        maud = people.resident(brest);
        paul = people.resident(brest);
        CommuneScope.run(
                brest.id(),
                () -> {
                    ofMaud = filed(maud, "Maud", "Kessler");
                    ofPaul = filed(paul, "Paul", "Lantier");
                    written(ofMaud, "Message de Maud");
                    written(ofPaul, "Message de Paul");
                });
    }

    private Request filed(Person person, String firstNames, String birthName) {
        return transaction.execute(
                _ -> {
                    String number = store.nextNumber(2026);
                    receive.receive(
                            new NewRequest(
                                    number,
                                    procedures.current("acte-naissance").orElseThrow(),
                                    person.id(),
                                    Locale.FRENCH,
                                    Channel.ONLINE,
                                    new Answers(
                                            Map.of(
                                                    "demandeur",
                                                    Map.of(
                                                            "firstNames",
                                                            firstNames,
                                                            "birthName",
                                                            birthName)))));
                    return store.find(number).orElseThrow();
                });
    }

    private void written(Request request, String words) {
        long file =
                files.keep(
                                words + ".txt",
                                "text/plain",
                                words.getBytes(StandardCharsets.UTF_8),
                                request.reference())
                        .id();
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        thread.add(request.id(), Message.Kind.FROM_RESIDENT, 1, "", words, List.of(file), now);
        thread.add(request.id(), Message.Kind.NOTE, 1, "Nadia", "Note secrète", List.of(), now);
    }

    private Map<String, byte[]> copy(DataSubject person) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        unpacked(
                                files.open(
                                        export.copy(person, "Maud", Locale.FRENCH, "test:1")
                                                .id())));
    }

    private static Map<String, byte[]> unpacked(InputStream archive) {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(archive)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return entries;
    }

    @Test
    void allThatIsKeptAboutThemIsThereForMachinesAndForPeople() throws IOException {
        var entries = copy(DataSubject.account(maud.id()));

        JsonNode tree = json.readTree(entries.get("donnees.json"));
        assertThat(tree.path("format").asString()).isEqualTo("parvis-personal-data/1");
        assertThat(tree.path("kinds").valueStream().map(it -> it.path("kind").asString()))
                .contains("account", "requests", "messages", "events", "journal");
        assertThat(tree.toString())
                .contains(maud.email(), ofMaud.number(), "Kessler", "Message de Maud")
                .doesNotContain("Note secrète");
        assertThat(entries.keySet())
                .anyMatch(name -> name.matches("fichiers/\\d+-Message de Maud.*"));
        try (var pdf = Loader.loadPDF(entries.get("donnees.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Copie de vos données", maud.email(), ofMaud.number(), "Kessler")
                    .doesNotContain("«");
        }
    }

    @Test
    void nothingOfAnybodyElseIsInIt() {
        copy(DataSubject.account(maud.id()))
                .forEach(
                        (name, content) ->
                                assertThat(name + new String(content, StandardCharsets.UTF_8))
                                        .doesNotContain(
                                                "Lantier",
                                                "Message de Paul",
                                                ofPaul.number(),
                                                paul.email()));
    }

    @Test
    void whoHasNoAccountGetsTheRequestsChosenForThem() {
        var entries = copy(new DataSubject(0, Map.of(ofPaul.id(), ofPaul.number())));
        String found = new String(entries.get("donnees.json"), StandardCharsets.UTF_8);
        assertThat(found)
                .contains("Lantier", "Message de Paul")
                .doesNotContain("Kessler", "\"account\"");
    }

    @Test
    void itIsOrderedMadeFetchedByNobodyElseAndErasedAfterAWeek() {
        Browser browser = maud.signIn(port);
        assertThat(browser.get("/mon-compte/mes-donnees/copie.zip").status()).isEqualTo(303);
        assertThat(browser.get("/mon-compte/mes-donnees").body()).contains("Préparer ma copie");
        assertThat(browser.post("/mon-compte/mes-donnees").status()).isIn(302, 303);
        makeNow();

        assertThat(browser.get("/mon-compte/mes-donnees").body()).contains("Votre copie est prête");
        assertThat(
                        unpacked(
                                new ByteArrayInputStream(
                                        browser.bytes("/mon-compte/mes-donnees/copie.zip"))))
                .containsKeys("donnees.json", "donnees.pdf");
        Browser other = paul.signIn(port);
        assertThat(other.get("/mon-compte/mes-donnees/copie.zip").status()).isEqualTo(303);

        inBrest(
                () -> {
                    jdbc.sql(
                                    "update personal_copy set made_at = made_at - interval '8 days' where resident_id = ?")
                            .param(maud.id())
                            .update();
                });
        assertThat(browser.get("/mon-compte/mes-donnees/copie.zip").status()).isEqualTo(303);
        long file = inBrest(() -> file());
        CommuneScope.run(brest.id(), orders::eraseOld);
        assertThat(CommuneScope.call(brest.id(), () -> files.get(List.of(file)))).isEmpty();
        assertThat(browser.get("/mon-compte/mes-donnees").body()).contains("Préparer ma copie");
    }

    private long file() {
        return jdbc.sql("select file_id from personal_copy where resident_id = ?")
                .param(maud.id())
                .query(Long.class)
                .single();
    }

    /** The job, at once; when it was quicker, this does nothing. */
    private void makeNow() {
        long id =
                inBrest(
                        () ->
                                jdbc.sql("select id from personal_copy where resident_id = ?")
                                        .param(maud.id())
                                        .query(Long.class)
                                        .single());
        CommuneScope.run(brest.id(), () -> orders.make(id));
    }

    private <T> T inBrest(java.util.function.Supplier<T> work) {
        return CommuneScope.call(brest.id(), work::get);
    }

    private void inBrest(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }
}
