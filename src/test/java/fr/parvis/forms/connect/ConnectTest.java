package fr.parvis.forms.connect;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.forms.connect.AddressDirectory.Found;
import fr.parvis.forms.connect.FamilyQuotients.Person;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Connectors against a server that answers as the services do, or badly, or not at all. */
@Tag("rules")
class ConnectTest {

    private final List<String> asked = new ArrayList<>();
    private final List<String> tokens = new ArrayList<>();
    private final CountDownLatch silence = new CountDownLatch(1);
    private volatile Instant now = Instant.parse("2026-11-22T09:00:00Z");
    private HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "{}";
    private volatile boolean silent;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.add(exchange.getRequestURI().getQuery());
                    tokens.add(exchange.getRequestHeaders().getFirst("Authorization"));
                    if (silent) {
                        await();
                    }
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        silence.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            silence.await();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/search";
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Test
    void aCompanyIsFoundByItsSiret() {
        answer =
                """
                {"results": [{"siren": "356000000", "nom_complet": "LA POSTE (LP)",
                  "nom_raison_sociale": "LA POSTE"}]}
                """;
        var directory = new RechercheEntreprises(address(), clock());
        assertThat(directory.name("35600000000048")).contains("LA POSTE");
        assertThat(asked.getFirst()).contains("q=35600000000048");
        assertThat(directory.name("73282932000074"))
                .as("the answer about another company is none")
                .isEmpty();
    }

    @Test
    void addressesAreFoundByWhatIsTypedAndTheUnlikelyLeftOut() {
        answer =
                """
                {"features": [
                  {"properties": {"score": 0.93, "name": "12 Rue du Moulin", "postcode": "51000",
                    "city": "Châlons-en-Champagne", "citycode": "51108"}},
                  {"properties": {"score": 0.2, "name": "Le Moulin", "postcode": "01000",
                    "city": "Bourg", "citycode": "01053"}},
                  {"properties": {"score": 0.9, "name": "Sans commune"}}]}
                """;
        var directory = new Geoplateforme(address(), clock());
        assertThat(directory.find("12 rue du moulin {châlons} & co"))
                .containsExactly(
                        new Found("12 Rue du Moulin", "51000", "Châlons-en-Champagne", "51108"));
        assertThat(asked.getFirst()).contains("q=12 rue du moulin {châlons} & co");
        assertThat(directory.find("12")).isEmpty();
        assertThat(asked).hasSize(1);
    }

    private static final Person LINA =
            new Person("Aubrée", "Lina Rose", LocalDate.of(2019, 3, 7), "F", "51108");

    private ApiParticulier quotients() {
        return new ApiParticulier(address(), "jeton", "21510108500015", clock());
    }

    @Test
    void aFamilyQuotientIsAskedWithTheTokenAndTheSiretOfTheTownHall() {
        answer =
                """
                {"data": {"quotient_familial": {"fournisseur": "CNAF", "valeur": 612}}}
                """;
        assertThat(quotients().of(LINA)).contains(612);
        assertThat(tokens).containsExactly("Bearer jeton");
        assertThat(asked.getFirst())
                .contains(
                        "recipient=21510108500015",
                        "nomNaissance=Aubrée",
                        "prenoms[]=Lina&prenoms[]=Rose",
                        "anneeDateNaissance=2019",
                        "moisDateNaissance=3",
                        "codeCogInseeCommuneNaissance=51108");
    }

    @Test
    void aPersonWhoIsNotKnownIsNotMadeUp() {
        status = 404;
        answer = "{\"errors\": [{\"detail\": \"Allocataire non référencé\"}]}";
        assertThat(quotients().of(LINA)).isEmpty();
        status = 422;
        assertThat(quotients().of(LINA)).isEmpty();
    }

    @Test
    void aServiceThatIsWrongIsLeftInPeaceForAMinute() {
        var directory = new RechercheEntreprises(address(), clock());
        for (String broken : List.of("<html>", "")) {
            answer = broken;
            directory.name("35600000000048");
            now = now.plus(Duration.ofSeconds(61));
        }
        status = 503;
        assertThat(directory.name("35600000000048")).isEmpty();
        int until = asked.size();
        assertThat(directory.name("35600000000048")).isEmpty();
        assertThat(asked).hasSize(until);
        now = now.plus(Duration.ofSeconds(61));
        status = 200;
        answer = "{\"results\": [{\"siren\": \"356000000\", \"nom_complet\": \"LA POSTE\"}]}";
        assertThat(directory.name("35600000000048")).contains("LA POSTE");
    }

    @Test
    void aServiceThatIsSilentIsNotWaitedFor() {
        silent = true;
        var directory = new RechercheEntreprises(address(), clock());
        assertThat(directory.name("35600000000048")).isEmpty();
        assertThat(directory.name("35600000000048")).isEmpty();
        assertThat(asked).as("the second question was not asked").hasSize(1);
    }
}
