package fr.parvis.forms.connect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service that answers JSON, which nobody waits for longer than two seconds. One that did not
 * answer is left in peace for a minute, so that a form is not slow on every page.
 */
final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PEACE = Duration.ofMinutes(1);
    private static final int MAX_BYTES = 512 * 1024;

    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final Map<String, String> headers;
    private final Clock clock;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    private volatile Instant askAgain = Instant.MIN;

    /**
     * @param address without a query
     * @param headers sent with every question
     */
    Service(String address, Map<String, String> headers, Clock clock) {
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.clock = clock;
    }

    /**
     * The answer; nothing when the service knows nothing, is wrong, or does not answer in time.
     *
     * @param query texts, numbers, or lists of them for a name that is repeated
     */
    Optional<JsonNode> ask(Map<String, ?> query) {
        if (clock.instant().isBefore(askAgain)) {
            return Optional.empty();
        }
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(request(query), BodyHandlers.ofInputStream());
        CompletableFuture<Optional<JsonNode>> read = answer.thenApplyAsync(Service::read);
        try {
            return read.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            answer.cancel(true);
            leaveInPeace(silent);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The log tells which service, never what was asked: that is about a person. */
    private void leaveInPeace(Exception reason) {
        askAgain = clock.instant().plus(PEACE);
        LOG.warn(
                "{} does not answer ({}); asked again in a minute",
                URI.create(address).getHost(),
                reason.getClass().getSimpleName());
    }

    private HttpRequest request(Map<String, ?> query) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + "?" + written(query)))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json");
        headers.forEach(request::header);
        return request.build();
    }

    private static String written(Map<String, ?> query) {
        return query.entrySet().stream()
                .flatMap(
                        entry ->
                                values(entry.getValue())
                                        .map(
                                                value ->
                                                        encoded(entry.getKey())
                                                                + "="
                                                                + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    private static Stream<String> values(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.of(String.valueOf(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Optional<JsonNode> read(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            if (response.statusCode() >= 500 || response.statusCode() == 429) {
                throw new IllegalStateException("status " + response.statusCode());
            }
            return response.statusCode() == 200
                    ? Optional.of(JSON.readTree(body.readNBytes(MAX_BYTES)))
                    : Optional.empty();
        } catch (IOException | JacksonException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
