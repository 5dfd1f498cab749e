package fr.parvis.assistant.rephrasing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A server that speaks {@code /v1/chat/completions}, set by the operator of the machine, usually on
 * the same machine: no administrator of a commune can turn it elsewhere. Only passages that are
 * public already go there, never what a resident typed.
 */
@Component
class LanguageServer {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LARGEST = 20_000;
    private static final int OK = 200;

    private final String address;
    private final String model;
    private final JsonMapper json;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    /**
     * @param address of the server without path, for example {@code http://localhost:8081}; empty
     *     when there is none
     */
    LanguageServer(
            @Value("${parvis.assistant.rephrase-with:}") String address,
            @Value("${parvis.assistant.model:local}") String model,
            JsonMapper json) {
        this.address = address.strip();
        this.model = model;
        this.json = json;
    }

    /** What it makes of the passage; nothing when it is off, slow, broken or long-winded. */
    Optional<String> complete(String passage, String lang) {
        if (address.isEmpty()) {
            return Optional.empty();
        }
        CompletableFuture<HttpResponse<String>> call =
                client.sendAsync(request(passage, lang), BodyHandlers.ofString());
        try {
            return read(call.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            call.cancel(true);
            LOG.info("the language server took more than {}", PATIENCE);
        } catch (ExecutionException broken) {
            LOG.info("the language server: {}", String.valueOf(broken.getCause()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private HttpRequest request(String passage, String lang) {
        String order =
                "fr".equals(lang)
                        ? "Reformule ce texte en français simple. N’ajoute rien, n’enlève rien."
                        : "Rephrase this text in plain English. Add nothing, leave nothing out.";
        Map<String, Object> body =
                Map.of(
                        "model",
                        model,
                        "temperature",
                        0,
                        "messages",
                        List.of(
                                Map.of("role", "system", "content", order),
                                Map.of("role", "user", "content", passage)));
        return HttpRequest.newBuilder(URI.create(address + "/v1/chat/completions"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)))
                .build();
    }

    private Optional<String> read(HttpResponse<String> answer) {
        if (answer.statusCode() != OK || answer.body().length() > LARGEST) {
            return Optional.empty();
        }
        try {
            JsonNode content = json.readTree(answer.body()).at("/choices/0/message/content");
            return content.isString() ? Optional.of(content.asString()) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
