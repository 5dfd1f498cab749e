package fr.parvis.operations;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.ui.PathTemplate;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

@ModuleTest
class RequestLogTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Autowired Communes communes;
    @LocalServerPort int port;

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger log = (Logger) LoggerFactory.getLogger("fr.parvis.requests.log");

    @BeforeEach
    void listen() {
        TestCommunes.open(communes, TestCommunes.BREST);
        lines.start();
        log.setLevel(ch.qos.logback.classic.Level.INFO);
        log.addAppender(lines);
    }

    @AfterEach
    void leave() {
        log.detachAppender(lines);
        log.setLevel(null);
    }

    @Test
    void aRequestIsOneLineThatNamesNobody() throws Exception {
        String id = UUID.randomUUID().toString();
        HttpResponse<Void> response =
                get("/personne/jean.dupont@example.org?nom=Dupont", "X-Request-Id", id);

        assertThat(response.headers().firstValue("X-Request-Id")).contains(id);
        Map<String, Object> line = line(id);
        assertThat(line)
                .containsEntry("method", "GET")
                .containsEntry("path", "/personne/**")
                .containsEntry("status", 404)
                .containsEntry("commune", communes.byHost("localhost").orElseThrow().insee())
                .containsKey("ms");
        assertThat(line.values()).noneMatch(value -> value.toString().contains("upont"));
    }

    @Test
    void aStrangeRequestIdIsReplaced() throws Exception {
        HttpResponse<Void> response = get("/", "X-Request-Id", "a b; c\"}{");
        assertThat(response.headers().firstValue("X-Request-Id").orElseThrow())
                .matches("[0-9a-f]{16}");
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/demarches, /demarches",
        "/demarches/acte-naissance, /demarches/**",
        "/jean.dupont@example.org, /**",
        "/2026-0412, /**",
    })
    void aPathWithoutTemplateKeepsItsFirstPlainWordOnly(String path, String logged) {
        assertThat(PathTemplate.of(new MockHttpServletRequest("GET", path))).isEqualTo(logged);
    }

    private HttpResponse<Void> get(String path, String header, String value)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header(header, value)
                        .build();
        return CLIENT.send(request, BodyHandlers.discarding());
    }

    /** Written after the answer has left, so it may come a moment later. */
    private Map<String, Object> line(String id) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            for (ILoggingEvent event : lines.list.toArray(ILoggingEvent[]::new)) {
                Map<String, Object> pairs =
                        event.getKeyValuePairs().stream()
                                .collect(Collectors.toMap(pair -> pair.key, pair -> pair.value));
                if (id.equals(pairs.get("request"))) {
                    return pairs;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no line for " + id);
    }
}
