package fr.parvis.requests.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.People;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.files.Files;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.handling.TownHall;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.WriteMessage;
import fr.parvis.requests.retention.EraseRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program of the town hall hears, checked as the Standard Webhooks say. */
@ModuleTest
class ToldFactsTest {

    private static final String PAGE = "/bureau/raccordements";
    private static final byte[] KEY =
            "un secret de trente-deux octets!".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final String PROCEDURE = "acte-naissance";

    private record Heard(String id, String seconds, String signature, String body) {}

    @Autowired Communes communes;
    @Autowired People people;
    @Autowired TownHall townHall;
    @Autowired WriteMessage messages;
    @Autowired Files files;
    @Autowired Hooks hooks;
    @Autowired EraseRequest erase;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    private final List<Heard> heard = new ArrayList<>();
    private HttpServer program;
    private Commune brest;
    private String name;
    private Browser browser;

    @BeforeEach
    void aProgramIsConnected() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext(
                "/",
                exchange -> {
                    var headers = exchange.getRequestHeaders();
                    heard.add(
                            new Heard(
                                    headers.getFirst("webhook-id"),
                                    headers.getFirst("webhook-timestamp"),
                                    headers.getFirst("webhook-signature"),
                                    new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        program.start();
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        name = "finances-" + UUID.randomUUID().toString().substring(0, 8);
        browser = people.administrator(brest).signIn(port);
        browser.get(PAGE);
        assertThat(add(name, "https://192.0.2.1/", SECRET)).isEqualTo(302);
    }

    @AfterEach
    void stop() {
        program.stop(0);
        CommuneScope.run(
                brest.id(),
                () -> jdbc.sql("delete from hook_fact where hook = ?").param(name).update());
    }

    @Test
    void aProgramIsToldOfTheFactsItWasConnectedForAndOfNoOthers() {
        hear("request.filed", "request.message");
        Request request = townHall.file(brest, PROCEDURE, "Lina", "Aubrée");
        CommuneScope.run(
                brest.id(),
                () -> messages.fromResident(request.id(), "Bonjour", List.of()).orThrow());
        assertThat(waiting(request)).containsExactly("request.filed", "request.message");
        hear();
        Request later = townHall.file(brest, PROCEDURE, "Lina", "Aubrée");
        assertThat(waiting(later)).isEmpty();
    }

    @Test
    void aProgramIsToldThatARequestWasErasedByItsNumberAlone() {
        hear("request.erased");
        Request request = townHall.file(brest, PROCEDURE, "Lina", "Aubrée");
        Request other = townHall.file(brest, PROCEDURE, "Maud", "Aubrée");
        CommuneScope.run(brest.id(), () -> erase.erase(request.id()));
        assertThat(waiting(request)).containsExactly("request.erased");
        assertThat(waiting(other)).isEmpty();
    }

    @Test
    void aFileThatIsAddedAndADocumentThatIsIssuedAreFactsToo() {
        hear("request.file-added", "request.document-issued");
        Request request = townHall.file(brest, PROCEDURE, "Lina", "Aubrée");
        CommuneScope.run(
                brest.id(),
                () -> {
                    long paper =
                            files.keep("a.txt", "text/plain", new byte[] {1}, request.reference())
                                    .id();
                    messages.fromResident(request.id(), "Voici", List.of(paper)).orThrow();
                });
        assertThat(waiting(request)).containsExactly("request.file-added");
    }

    /** The receiver's side, written from the standard and not with our own signing. */
    @Test
    void whatIsHeardIsSignedAndSaysNothingOfThePerson() throws GeneralSecurityException {
        hear("request.filed");
        Request request = townHall.file(brest, PROCEDURE, "Lina", "Aubrée");
        var post = new HookPost(new HookAddress(true), clock);
        String body =
                CommuneScope.call(
                        brest.id(),
                        () ->
                                jdbc.sql(
                                                "select body from hook_delivery where request_id = ? and hook = ?")
                                        .params(request.id(), name)
                                        .query(String.class)
                                        .single());
        var here = new Hook(name, "http://127.0.0.1:" + program.getAddress().getPort(), secret());
        assertThat(post.post(here, 7, body).ok()).isTrue();
        Heard one = heard.getFirst();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String signed = one.id() + "." + one.seconds() + "." + one.body();
        String expected =
                "v1,"
                        + Base64.getEncoder()
                                .encodeToString(
                                        mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        assertThat(one.signature().split(" ")).contains(expected);
        JsonNode told = new JsonMapper().readTree(one.body());
        assertThat(told.get("type").asString()).isEqualTo("request.filed");
        assertThat(told.at("/data/request").asString())
                .isEqualTo("/api/v1/requests/" + request.number());
        assertThat(one.body()).doesNotContain("Lina", "Aubrée", "exemple.fr");
    }

    @Test
    void aNameThatIsTakenOrMissingIsRefusedAndTheAddressStays() {
        browser.get(PAGE);
        assertThat(add(name, "https://192.0.2.2/", SECRET)).isEqualTo(422);
        assertThat(add("", "https://192.0.2.2/", SECRET)).isEqualTo(422);
        assertThat(add(name + "-b", "https://10.0.0.1/", SECRET)).isEqualTo(422);
        assertThat(
                        browser.post(
                                        PAGE + "/ajouter",
                                        "name",
                                        name + "-b",
                                        "address",
                                        "https://192.0.2.9/",
                                        "secret",
                                        "court")
                                .body())
                .contains("value=\"https://192.0.2.9/\"", "#secret-nouveau");
        assertThat(browser.post(PAGE + "/faits", "name", "nulle-part").status()).isEqualTo(404);
    }

    private HookSecret secret() {
        return CommuneScope.call(brest.id(), () -> hooks.named(name).orElseThrow().secret());
    }

    private int add(String as, String address, String secret) {
        int status =
                browser.post(PAGE + "/ajouter", "name", as, "address", address, "secret", secret)
                        .status();
        browser.get(PAGE);
        return status;
    }

    private void hear(String... facts) {
        List<String> fields = new ArrayList<>(List.of("name", name));
        for (String fact : facts) {
            fields.addAll(List.of("faits", fact));
        }
        browser.get(PAGE);
        assertThat(browser.post(PAGE + "/faits", fields.toArray(String[]::new)).status())
                .isEqualTo(302);
        String page = browser.get(PAGE).body();
        assertThat(page).contains(name);
    }

    private List<String> waiting(Request request) {
        return CommuneScope.call(
                brest.id(),
                () ->
                        jdbc.sql(
                                        """
                                        select fact from hook_delivery
                                        where request_id = ? and hook = ? order by id
                                        """)
                                .params(request.id(), name)
                                .query(String.class)
                                .list());
    }
}
