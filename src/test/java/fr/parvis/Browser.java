package fr.parvis;

import fr.parvis.commune.Commune;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without JavaScript, for module tests: talks to the real server under the host name of a
 * commune, keeps cookies, sends what browsers send, follows no redirect by itself.
 */
public final class Browser {

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final int port;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Page last;

    public Browser(int port, Commune commune) {
        this(port, commune.mainHost());
    }

    public Browser(int port, String host) {
        this.port = port;
        this.host = host;
        headers.put("Sec-Fetch-Site", "same-origin");
        headers.put("Accept", "text/html");
    }

    /** What came back. */
    public record Page(int status, HttpHeaders headers, String body) {

        /** Where a redirect leads, without host; empty when it is none. */
        public String location() {
            return headers.firstValue("Location")
                    .map(it -> it.replaceFirst("^https?://[^/]+", ""))
                    .orElse("");
        }

        /** The token of the forms in the page, or null. */
        public String csrf() {
            var found = TOKEN.matcher(body);
            return found.find() ? found.group(1) : null;
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** Another header from now on; null takes it away. */
    public Browser with(String header, String value) {
        if (value == null) {
            headers.remove(header);
        } else {
            headers.put(header, value);
        }
        return this;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public Page get(String path) {
        return send("GET", path, null, null);
    }

    /** The content of a file, whole. */
    public byte[] bytes(String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", host + ":" + port)
                        .header(
                                "Cookie",
                                cookies.entrySet().stream()
                                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                        .collect(Collectors.joining("; ")));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofByteArray()).body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Posts fields, given as name, value, name, value…, with the token of the last page if any. */
    public Page post(String path, String... fields) {
        String token = last == null ? null : last.csrf();
        return postWith(token, path, fields);
    }

    /** Posts with the given token; null posts without. */
    public Page postWith(String token, String path, String... fields) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + "=" + encoded(fields[i + 1]));
        }
        if (token != null) {
            pairs.add("_csrf=" + encoded(token));
        }
        String type = "application/x-www-form-urlencoded";
        return send("POST", path, type, String.join("&", pairs).getBytes(StandardCharsets.UTF_8));
    }

    /** Sends no field but the token, by any method. */
    public Page send(String method, String path, String token) {
        String type = "application/x-www-form-urlencoded";
        return send(
                method, path, type, ("_csrf=" + encoded(token)).getBytes(StandardCharsets.UTF_8));
    }

    /** Posts a form with one file, with the token of the last page. */
    public Page upload(String path, String name, String fileName, byte[] bytes, String... fields) {
        return upload(path, name, Map.of(fileName, bytes), fields);
    }

    /** The same with several files of one field. */
    public Page upload(String path, String name, Map<String, byte[]> files, String... fields) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            parts.add(Part.of(fields[i], fields[i + 1]));
        }
        if (last != null && last.csrf() != null) {
            parts.add(Part.of("_csrf", last.csrf()));
        }
        files.forEach((fileName, bytes) -> parts.add(new Part(name, fileName, bytes)));
        return postParts(path, parts);
    }

    /**
     * One control of a form.
     *
     * @param fileName null for what is no file
     */
    public record Part(String name, String fileName, byte[] content) {

        public static Part of(String name, String value) {
            return new Part(name, null, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Posts exactly these controls, as a form that may hold files does. */
    public Page postParts(String path, List<Part> parts) {
        String boundary = "----parvis";
        var body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String file =
                    part.fileName() == null ? "" : "; filename=\"%s\"".formatted(part.fileName());
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                            .formatted(boundary, part.name(), file)
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return send("POST", path, "multipart/form-data; boundary=" + boundary, body.toByteArray());
    }

    /** Goes where a redirect leads. */
    public Page follow(Page redirect) {
        return get(redirect.location());
    }

    private Page send(String method, String path, String type, byte[] body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", host + ":" + port);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        request.method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            last = new Page(answer.statusCode(), answer.headers(), body(answer));
            return last;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** A stream of events has no end: it is closed unread. */
    private static String body(HttpResponse<InputStream> answer) throws IOException {
        try (InputStream body = answer.body()) {
            boolean endless =
                    answer.headers()
                            .firstValue("Content-Type")
                            .orElse("")
                            .startsWith("text/event-stream");
            return endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
