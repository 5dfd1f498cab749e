package fr.parvis.api;

import fr.parvis.commune.Commune;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another program, for tests: what it sends and hears over the wire. */
public final class ApiClient {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "----parvis-api";

    private final int port;
    private final String host;
    private final String token;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param token null for none
     */
    public ApiClient(int port, Commune commune, String token) {
        this.port = port;
        this.host = commune.mainHost();
        this.token = token;
    }

    public record Answer(int status, HttpHeaders headers, byte[] bytes) {

        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(bytes);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The last part of a problem's type. */
        public String problem() {
            if (!header("Content-Type").startsWith("application/problem+json")) {
                return "";
            }
            String type = json().path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    /** Another header, for the next call only. */
    public ApiClient with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    private Answer json(String method, String path, Object body) {
        byte[] bytes =
                body instanceof String text
                        ? text.getBytes(StandardCharsets.UTF_8)
                        : JSON.writeValueAsBytes(body);
        return send(method, path, "application/json", bytes);
    }

    public Answer upload(String path, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, name)
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    public Answer send(String method, String path, String type, byte[] body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", host + ":" + port);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        headers.forEach(request::header);
        headers.clear();
        request.method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            var heard = new Answer(answer.statusCode(), answer.headers(), answer.body());
            Contract.judge(method, path, heard);
            return heard;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
