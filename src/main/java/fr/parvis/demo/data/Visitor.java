package fr.parvis.demo.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Somebody at a browser without scripts, who reads the pages of this program and sends their forms:
 * what the demonstration shows has gone through the same doors as everything else.
 */
final class Visitor {

    private static final CloseableHttpClient CLIENT = ThisProgram.client();
    private static final int MOST_REDIRECTS = 5;

    private final String base;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Visitor(int port, String host) {
        this.base = "http://" + host + ":" + port;
    }

    record Page(String path, int status, Document html) {

        boolean isAt(String end) {
            return path.replaceFirst("\\?.*", "").endsWith(end);
        }
    }

    /** What came back, before redirections are followed. */
    private record Answer(int status, String location, List<String> setCookies, String body) {}

    Visitor reading(String language) {
        cookies.put("lang", language);
        return this;
    }

    Page get(String path) {
        return follow(send(ClassicRequestBuilder.get(base + path)), path);
    }

    /** Sends the form of a page whose action ends so, with these values in place of its own. */
    Page submit(Page page, String action, Map<String, String> values) {
        WebForm form = WebForm.in(page.html(), action);
        WebForm.Body body = form.with(values);
        var post =
                ClassicRequestBuilder.post(base + form.action())
                        .addHeader("Content-Type", body.type())
                        .setEntity(body.text().getBytes(StandardCharsets.UTF_8), null);
        return follow(send(post), form.action());
    }

    private Page follow(Answer first, String firstPath) {
        Answer answer = first;
        String path = firstPath;
        for (int i = 0; i < MOST_REDIRECTS && answer.status() / 100 == 3; i++) {
            path = answer.location().replaceFirst("^https?://[^/]+", "");
            answer = send(ClassicRequestBuilder.get(base + path));
        }
        return new Page(path, answer.status(), Jsoup.parse(answer.body()));
    }

    private Answer send(ClassicRequestBuilder request) {
        request.addHeader("Sec-Fetch-Site", "same-origin").addHeader("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.addHeader("Cookie", written(cookies));
        }
        Answer answer = answer(request.build());
        answer.setCookies().forEach(this::keep);
        return answer;
    }

    private static Answer answer(ClassicHttpRequest request) {
        try {
            return CLIENT.execute(request, Visitor::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Answer read(ClassicHttpResponse response) throws IOException, ParseException {
        Header location = response.getFirstHeader("Location");
        String body =
                response.getEntity() == null
                        ? ""
                        : EntityUtils.toString(response.getEntity(), StandardCharsets.UTF_8);
        return new Answer(
                response.getCode(),
                location == null ? null : location.getValue(),
                Stream.of(response.getHeaders("Set-Cookie")).map(Header::getValue).toList(),
                body);
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
}
