package fr.parvis.api.v1;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.api.ApiClient;
import fr.parvis.api.ApiClient.Answer;
import fr.parvis.api.tokens.Programs;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.retention.EraseRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a program does from end to end, over the wire. */
@ModuleTest
class ProgramsWorkTest {

    private static final String REQUESTS = "/api/v1/requests";
    private static final byte[] PAPER = SmallPdf.of("Avis des sommes à payer");

    @Autowired Communes communes;
    @Autowired Programs programs;
    @Autowired LendingDesk desk;
    @Autowired TownHall townHall;
    @Autowired EraseRequest erase;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private Commune brest;
    private String procedure;
    private ApiClient program;

    @BeforeEach
    void aProgramOfBrest() {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        procedure = desk.open(brest);
        program = new ApiClient(port, brest, programs.everywhere(brest));
    }

    @Test
    void aProgramReadsWhatItsTokenAllows() {
        JsonNode token = program.get("/api/v1/token").json();
        assertThat(token.get("insee").asString()).isEqualTo(TestCommunes.BREST);
        assertThat(token.get("scopes").size()).isEqualTo(7);
        assertThat(token.get("departments").toString()).contains("voirie");
    }

    @Test
    void aProgramReadsAProcedureItsFormAndItsRevisions() {
        JsonNode all = program.get("/api/v1/procedures").json();
        assertThat(all.toString()).contains("\"" + procedure + "\"");
        JsonNode one = program.get("/api/v1/procedures/" + procedure).json();
        assertThat(one.get("department").asString()).isEqualTo("voirie");
        assertThat(one.get("delay").asString()).isEqualTo("P2M");
        assertThat(one.get("steps").get(0).get("transitions").size()).isEqualTo(4);
        JsonNode form = program.get("/api/v1/procedures/" + procedure + "/form").json();
        assertThat(form.at("/properties/emprunteur/title").asString()).isEqualTo("Votre nom");
        assertThat(program.get("/api/v1/procedures/" + procedure + "/revisions").json().toString())
                .contains("\"number\":1", "\"current\":true");
        assertThat(program.get("/api/v1/procedures/" + procedure + "/revisions/1/form").json())
                .isEqualTo(form);
        assertThat(program.get("/api/v1/procedures/" + procedure + "/revisions/2/form").status())
                .isEqualTo(404);
    }

    @Test
    void aRequestFiledByAProgramIsReceivedLikeAnyOther() {
        Answer filed = file("réf-1");
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        String number = filed.json().get("number").asString();
        assertThat(filed.header("Location")).isEqualTo(REQUESTS + "/" + number);
        JsonNode read = program.get(filed.header("Location")).json();
        assertThat(read.get("channel").asString()).isEqualTo("program");
        assertThat(read.get("state").asString()).isEqualTo("received");
        assertThat(read.at("/applicant/name").asString()).isEqualTo("Lina Aubrée");
        assertThat(read.at("/answers/jour/day").asString()).isEqualTo("12");
        assertThat(read.at("/answers/_day").isMissingNode()).isTrue();
        assertThat(read.get("labels").toString()).contains("Votre nom");
        assertThat(read.get("transitions").findValuesAsString("id"))
                .containsExactly("pret", "demander", "sans-suite");
        JsonNode history = program.get(REQUESTS + "/" + number + "/history").json();
        assertThat(history.at("/items/0/by").asString()).isEqualTo("Tout faire");
    }

    @Test
    void aProgramFindsItsRequestAgainByItsOwnReference() {
        String reference = "réf " + UUID.randomUUID();
        String number = file(reference).json().get("number").asString();
        String search = REQUESTS + "?reference=" + reference.replace(" ", "%20");
        assertThat(numbers(program.get(search))).containsExactly(number);
        assertThat(program.get(REQUESTS + "/" + number + "/reference").json().toString())
                .contains(reference);
        var other =
                new ApiClient(
                        port,
                        brest,
                        programs.token(
                                brest,
                                "Autre logiciel",
                                programs.all(brest),
                                List.of(),
                                fr.parvis.api.tokens.Scope.values()));
        assertThat(numbers(other.get(search))).isEmpty();
        assertThat(other.get(REQUESTS + "/" + number + "/reference").status()).isEqualTo(404);
        assertThat(
                        program.put(
                                        REQUESTS + "/" + number + "/reference",
                                        Map.of("reference", "autre"))
                                .status())
                .isEqualTo(200);
        assertThat(numbers(program.get(search))).isEmpty();
    }

    @Test
    void theReferenceGoesWithTheRequestThatIsErased() {
        String reference = "réf " + UUID.randomUUID();
        Request erased = townHall.file(brest, "acte-naissance", "Lina", "Aubrée");
        Request kept = townHall.file(brest, "acte-naissance", "Maud", "Aubrée");
        for (Request one : List.of(erased, kept)) {
            program.put(
                    REQUESTS + "/" + one.number() + "/reference", Map.of("reference", reference));
        }
        String search = REQUESTS + "?reference=" + reference.replace(" ", "%20");
        assertThat(numbers(program.get(search)))
                .containsExactlyInAnyOrder(erased.number(), kept.number());

        CommuneScope.run(brest.id(), () -> erase.erase(erased.id()));

        assertThat(references(erased)).isZero();
        assertThat(references(kept)).isEqualTo(1);
        assertThat(numbers(program.get(search))).containsExactly(kept.number());
    }

    private int references(Request request) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from api_reference where request_id = ?")
                                .param(request.id())
                                .query(Integer.class)
                                .single());
    }

    @Test
    void eachWrongAnswerIsNamedByItsPlace() {
        Answer missing =
                program.post(REQUESTS, Map.of("procedure", procedure, "answers", Map.of()));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.problem()).isEqualTo("answers");
        assertThat(pointers(missing)).contains("/jour/day").anyMatch(it -> it.startsWith("/emp"));
        Answer unknown =
                program.post(
                        REQUESTS,
                        Map.of("procedure", procedure, "answers", Map.of("sans-question", "x")));
        assertThat(pointers(unknown)).containsExactly("/sans-question");
        Answer own =
                program.post(
                        REQUESTS,
                        Map.of("procedure", procedure, "answers", Map.of("_day", "2020-01-01")));
        assertThat(pointers(own)).containsExactly("/_day");
        Answer shape =
                program.post(
                        REQUESTS,
                        Map.of("procedure", procedure, "answers", Map.of("emprunteur", List.of())));
        assertThat(pointers(shape)).containsExactly("/emprunteur");
    }

    @Test
    void theSameKeyFilesOnceAndAnswersTheSame() {
        String key = UUID.randomUUID().toString();
        Answer first = program.with("Idempotency-Key", key).post(REQUESTS, filing("a"));
        Answer second = program.with("Idempotency-Key", key).post(REQUESTS, filing("a"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.bytes()).isEqualTo(first.bytes());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        Answer other = program.with("Idempotency-Key", key).post(REQUESTS, filing("b"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("key-reused");
        assertThat(filed()).isEqualTo(1);
    }

    @Test
    void ofTwoCallsAtOnceWithOneKeyOneFiles() throws Exception {
        String token = programs.everywhere(brest);
        String key = UUID.randomUUID().toString();
        Callable<Answer> call =
                () ->
                        new ApiClient(port, brest, token)
                                .with("Idempotency-Key", key)
                                .post(REQUESTS, filing("a"));
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var one : threads.invokeAll(Stream.generate(() -> call).limit(6).toList())) {
                answers.add(one.get());
            }
        }
        assertThat(filed()).isEqualTo(1);
        assertThat(answers).anyMatch(one -> one.status() == 201);
        assertThat(answers)
                .allSatisfy(
                        one -> {
                            if (one.status() != 201) {
                                assertThat(one.status()).isEqualTo(409);
                                assertThat(one.header("Retry-After")).isEqualTo("1");
                            }
                        });
    }

    @Test
    void whatIsRefusedLeavesTheKeyFree() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> wrong = Map.of("procedure", procedure, "answers", Map.of());
        assertThat(program.with("Idempotency-Key", key).post(REQUESTS, wrong).status())
                .isEqualTo(422);
        assertThat(program.with("Idempotency-Key", key).post(REQUESTS, filing("a")).status())
                .isEqualTo(201);
    }

    @Test
    void aProgramMovesARequestOnlyFromTheVersionItRead() {
        String at = file("a").header("Location");
        Map<String, String> order = Map.of("transition", "pret");
        assertThat(program.post(at + "/transitions", order).status()).isEqualTo(428);
        String tag = program.get(at).header("ETag");
        assertThat(tag).isEqualTo("\"v0\"");
        assertThat(program.with("If-None-Match", tag).get(at).status()).isEqualTo(304);
        Answer moved = program.with("If-Match", tag).post(at + "/transitions", order);
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(moved.json().at("/step/id").asString()).isEqualTo("examen");
        assertThat(moved.header("ETag")).isEqualTo("\"v1\"");
        Answer late = program.with("If-Match", tag).post(at + "/transitions", order);
        assertThat(late.status()).isEqualTo(412);
        assertThat(program.with("If-None-Match", tag).get(at).status()).isEqualTo(200);
    }

    @Test
    void aProgramNeitherRefusesNorSigns() {
        String at = file("a").header("Location");
        Answer refused =
                program.with("If-Match", "\"v0\"")
                        .post(at + "/transitions", Map.of("transition", "non", "words", "Non."));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("person-needed");
        program.with("If-Match", "\"v0\"").post(at + "/transitions", Map.of("transition", "pret"));
        JsonNode moved = program.get(at).json();
        assertThat(moved.get("transitions").findValuesAsString("id")).containsExactly("demander");
        Answer signed =
                program.with("If-Match", "\"v1\"")
                        .post(at + "/transitions", Map.of("transition", "preter"));
        assertThat(signed.status()).isEqualTo(403);
        Answer nowhere =
                program.with("If-Match", "\"v1\"")
                        .post(at + "/transitions", Map.of("transition", "nulle-part"));
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(program.get(at).json().at("/step/id").asString()).isEqualTo("examen");
    }

    @Test
    void aReasonThatIsNeededIsAskedFor() {
        String at = file("a").header("Location");
        Answer mute =
                program.with("If-Match", "\"v0\"")
                        .post(at + "/transitions", Map.of("transition", "sans-suite"));
        assertThat(mute.status()).isEqualTo(422);
        assertThat(mute.json().get("reason").asString()).isEqualTo("requests.reason-missing");
    }

    @Test
    void aDocumentIsGivenAndFetchedWholeOrInParts() {
        String at = file("a").header("Location");
        String upload = upload("/api/v1/files");
        Answer given =
                program.post(
                        at + "/documents", Map.of("title", "Avis de paiement", "upload", upload));
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        JsonNode file = given.json().get("file");
        Answer whole = program.get(given.header("Location"));
        assertThat(whole.bytes()).hasSize(file.get("size").asInt());
        assertThat(whole.header("ETag")).contains(file.get("sha256").asString());
        assertThat(whole.header("Content-Disposition")).startsWith("attachment");
        assertThat(whole.header("Cache-Control")).contains("no-store");
        Answer part = program.with("Range", "bytes=0-3").get(given.header("Location"));
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.text()).isEqualTo("%PDF");
        assertThat(program.with("Range", "bytes=99999999-").get(given.header("Location")).status())
                .isEqualTo(416);
        Answer again =
                program.post(
                        file("b").header("Location") + "/documents",
                        Map.of("title", "Deux fois", "upload", upload));
        assertThat(again.problem()).isEqualTo("upload");
        assertThat(program.get(at + "/documents").json().toString()).contains("Avis de paiement");
        assertThat(program.get(at).json().get("version").asInt()).isZero();
    }

    @Test
    void aMessageGoesToTheResidentAndANoteDoesNot() {
        String at = file("a").header("Location");
        String upload = upload("/api/v1/files");
        Answer written =
                program.post(
                        at + "/messages",
                        Map.of("words", "Votre facture est prête.", "uploads", List.of(upload)));
        assertThat(written.status()).as(written.text()).isEqualTo(201);
        assertThat(written.json().get("from").asString()).isEqualTo("town_hall");
        Answer noted = program.post(at + "/messages", Map.of("words", "Titre 412", "note", true));
        assertThat(noted.json().get("from").asString()).isEqualTo("note");
        assertThat(program.post(at + "/messages", Map.of("words", " ")).status()).isEqualTo(422);
        assertThat(program.get(at + "/messages").json().get("items").size()).isEqualTo(2);
        assertThat(program.get(at + "/files").json().get("items").size()).isEqualTo(1);
    }

    @Test
    void aFileAnswersTheQuestionItWasSentForAndNoOther() {
        String place = "/api/v1/files?procedure=%s&field=".formatted(procedure);
        String upload = upload(place + "piece");
        Map<String, Object> answers = answers();
        answers.put("piece", List.of(Map.of("upload", upload)));
        Answer filed = program.post(REQUESTS, Map.of("procedure", procedure, "answers", answers));
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        assertThat(filed.json().at("/answers/piece/0/size").asLong()).isPositive();
        answers.put("piece", List.of(Map.of("upload", upload("/api/v1/files"))));
        assertThat(
                        program.post(REQUESTS, Map.of("procedure", procedure, "answers", answers))
                                .problem())
                .isEqualTo("upload");
        assertThat(program.upload(place + "jour", "a.pdf", PAPER).status()).isEqualTo(400);
    }

    @Test
    void theFileOfSomebodyElseIsNoAnswer() {
        Answer filed = file("a");
        String at = filed.header("Location");
        String upload = upload("/api/v1/files");
        long stolen =
                program.post(at + "/documents", Map.of("title", "Le sien", "upload", upload))
                        .json()
                        .at("/file/id")
                        .asLong();
        Map<String, Object> answers = answers();
        answers.put("piece", List.of(Map.of("id", stolen, "name", "a.pdf", "size", 3)));
        Answer refused = program.post(REQUESTS, Map.of("procedure", procedure, "answers", answers));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("file.unknown");
        String guessed = stolen + "." + upload.substring(upload.indexOf('.') + 1);
        answers.put("piece", List.of(Map.of("upload", guessed)));
        assertThat(
                        program.post(REQUESTS, Map.of("procedure", procedure, "answers", answers))
                                .problem())
                .isEqualTo("upload");
    }

    @Test
    void aListReadPageAfterPageMissesNothingThatComesMeanwhile() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(number(townHall.file(brest, procedure, "Lina", "Aubrée")));
        }
        String page = REQUESTS + "?procedure=" + procedure + "&limit=2";
        List<String> read = new ArrayList<>();
        Answer answer = program.get(page);
        int pages = 0;
        while (true) {
            read.addAll(numbers(answer));
            String next = answer.json().path("next").asString("");
            if (pages++ < 2) {
                sent.add(number(townHall.file(brest, procedure, "Maël", "Le Goff")));
            }
            if (next.isEmpty()) {
                break;
            }
            assertThat(answer.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
            answer = program.get(next);
        }
        assertThat(read).doesNotHaveDuplicates().containsAll(sent.subList(0, 6));
        assertThat(sent).containsAll(read);
    }

    @Test
    void whatChangedSinceComesAgain() {
        String first = number(townHall.file(brest, procedure, "Lina", "Aubrée"));
        townHall.file(brest, procedure, "Maël", "Le Goff");
        Instant since = lastChange();
        program.post(REQUESTS + "/" + first + "/messages", Map.of("words", "Vu", "note", true));
        Answer changed =
                program.get(
                        REQUESTS
                                + "?procedure="
                                + procedure
                                + "&changed_since="
                                + since.plusNanos(1000));
        assertThat(numbers(changed)).containsExactly(first);
    }

    @Test
    void figuresAreThoseOfTheDepartments() {
        townHall.file(brest, procedure, "Lina", "Aubrée");
        JsonNode figures = program.get("/api/v1/figures?department=voirie").json();
        assertThat(figures.at("/items/0/figures/received").asInt()).isPositive();
        assertThat(program.get("/api/v1/figures?department=nulle-part").status()).isEqualTo(400);
        assertThat(program.get("/api/v1/figures?from=hier").status()).isEqualTo(400);
    }

    private Instant lastChange() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select max(changed_at) from request where procedure_code = ?")
                                .param(procedure)
                                .query(java.sql.Timestamp.class)
                                .single()
                                .toInstant());
    }

    private long filed() {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql("select count(*) from request where procedure_code = ?")
                                .param(procedure)
                                .query(Long.class)
                                .single());
    }

    private Answer file(String reference) {
        return program.post(REQUESTS, filing(reference));
    }

    private Map<String, Object> filing(String reference) {
        return Map.of("procedure", procedure, "reference", reference, "answers", answers());
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new java.util.HashMap<>();
        answers.put("emprunteur", Map.of("firstNames", "Lina", "birthName", "Aubrée"));
        answers.put("jour", Map.of("day", "12", "month", "1", "year", "2027"));
        return answers;
    }

    private String upload(String path) {
        Answer sent = program.upload(path, "avis.pdf", PAPER);
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
        return sent.json().get("upload").asString();
    }

    private static String number(Request request) {
        return request.number();
    }

    private static List<String> numbers(Answer answer) {
        assertThat(answer.status())
                .as(new String(answer.bytes(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.json().get("items").findValuesAsString("number");
    }

    private static List<String> pointers(Answer answer) {
        return answer.json().get("errors").findValuesAsString("pointer");
    }
}
