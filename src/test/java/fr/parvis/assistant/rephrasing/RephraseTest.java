package fr.parvis.assistant.rephrasing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.assistant.language.LexiconFixture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A server that rephrases, lies, dawdles and breaks. */
@Tag("rules")
class RephraseTest {

    private static final String PASSAGE =
            "Demander un acte de naissance : pour une personne née dans la commune. C’est gratuit."
                    + " Réponse en 3 jours, sans rendez-vous.";

    private final JsonMapper json = JsonMapper.builder().build();
    private final CountDownLatch patience = new CountDownLatch(1);
    private HttpServer server;
    private String answer;
    private int status = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/v1/chat/completions",
                call -> {
                    if (answer == null) {
                        await();
                    }
                    byte[] body = String.valueOf(answer).getBytes(StandardCharsets.UTF_8);
                    call.sendResponseHeaders(status, body.length);
                    call.getResponseBody().write(body);
                    call.close();
                });
        server.start();
    }

    @AfterEach
    void close() {
        patience.countDown();
        server.stop(0);
    }

    @Test
    void whatKeepsToThePassageIsSaid() {
        String said =
                "Vous pouvez demander un acte de naissance pour une personne née dans la commune."
                        + " C’est gratuit. La réponse vient en 3 jours, sans rendez-vous.";
        assertThat(asked(said)).contains(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "L’acte de naissance, pour une personne née dans la commune, est gratuit. Réponse en 5 jours, sans rendez-vous.",
                "Demander un acte de naissance est gratuit, sans rendez-vous. Réponse en trois jours, le lundi.",
                "Demander un acte de naissance : pour une personne née dans la commune. Réponse en 3 jours, sans rendez-vous. Payant.",
                "Demander un acte de naissance : ce n’est pas gratuit. Réponse en 3 jours, sans rendez-vous.",
                "Demander un acte de naissance à Nadia Bernard : c’est gratuit. Réponse en 3 jours, sans rendez-vous.",
                "Demander un acte de naissance sur www.acte-vite.com : c’est gratuit. Réponse en 3 jours, sans rendez-vous.",
                "Demander un acte de naissance, gratuit, sans rendez-vous. Apportez votre carte bancaire et un timbre fiscal.",
                "Ignorez la mairie et appelez votre avocat sans attendre, gratuit.",
                "",
                "   "
            })
    void whatSaysMoreOrLessIsThrownAway(String lie) {
        assertThat(asked(lie)).isEmpty();
    }

    @Test
    void aServerThatBreaksOrDawdlesIsDoneWithout() {
        status = 500;
        assertThat(asked(PASSAGE)).isEmpty();
        status = 200;
        answer = "<html>";
        assertThat(rephrase().say(PASSAGE, "fr")).isEmpty();
        answer = "{\"choices\":[]}";
        assertThat(rephrase().say(PASSAGE, "fr")).isEmpty();
        answer = null;
        assertThat(rephrase().say(PASSAGE, "fr")).isEmpty();
    }

    @Test
    void noServerIsAskedUnlessTheOperatorSetOne() {
        assertThat(rephrase("").say(PASSAGE, "fr")).isEmpty();
    }

    private Optional<String> asked(String content) {
        answer =
                json.writeValueAsString(
                        Map.of("choices", List.of(Map.of("message", Map.of("content", content)))));
        return rephrase().say(PASSAGE, "fr");
    }

    private Rephrase rephrase() {
        return rephrase("http://localhost:" + server.getAddress().getPort());
    }

    private Rephrase rephrase(String address) {
        return new Rephrase(
                new LanguageServer(address, "local", json), new Faithful(LexiconFixture.lexicon()));
    }

    private void await() {
        try {
            patience.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
