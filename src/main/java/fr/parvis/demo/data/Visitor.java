package fr.parvis.demo.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody at a browser without scripts, who reads the pages of this program and sends their forms:
 * what the demonstration shows has gone through the same doors as everything else.
 */
final class Visitor {

    static {
        // the commune is told by the host name, and not every machine resolves *.localhost
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    private static final HttpClient CLIENT = client();
    private static final int MOST_REDIRECTS = 5;

    private final int port;
    private final String host;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(int port, String host) {
        this.port = port;
        this.host = host;
    }

    record Page(String path, int status, Document html) {

        boolean isAt(String end) {
            return path.replaceFirst("\\?.*", "").endsWith(end);
        }
    }

    Visitor reading(String language) {
        cookies.put("lang", language);
        return this;
    }

    Page get(String path) {
        return follow(send(path, "GET", null, BodyPublishers.noBody()), path);
    }

    /** Sends the form of a page whose action ends so, with these values in place of its own. */
    Page submit(Page page, String action, Map<String, String> values) {
        WebForm form = WebForm.in(page.html(), action);
        WebForm.Body body = form.with(values);
        BodyPublisher text = BodyPublishers.ofString(body.text());
        return follow(send(form.action(), "POST", body.type(), text), form.action());
    }

    private Page follow(HttpResponse<String> first, String firstPath) {
        HttpResponse<String> answer = first;
        String path = firstPath;
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            String location = answer.headers().firstValue("Location").orElseThrow();
            path = location.replaceFirst("^https?://[^/]+", "");
            answer = send(path, "GET", null, BodyPublishers.noBody());
        }
        return new Page(path, answer.statusCode(), Jsoup.parse(answer.body()));
    }

    private HttpResponse<String> send(String path, String method, String type, BodyPublisher body) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", host + ":" + port)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Accept", "text/html")
                        .method(method, body);
        if (!cookies.isEmpty()) {
            request.header("Cookie", written(cookies));
        }
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String header) {
        HttpCookie.parse(header)
                .forEach(
                        cookie -> {
                            if (cookie.getMaxAge() == 0) {
                                cookies.remove(cookie.getName());
                            } else {
                                cookies.put(cookie.getName(), cookie.getValue());
                            }
                        });
    }

    private static String written(Map<String, String> cookies) {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** From an address of its own, so that nobody's allowance of requests is used up. */
    private static HttpClient client() {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0.2"))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }
}
