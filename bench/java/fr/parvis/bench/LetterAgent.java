package fr.parvis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An agent at the desk who writes a letter and sends it, by its pages. */
final class LetterAgent {

    private static final String LETTERS = "/bureau/lettres";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Program program;
    private final String cookie;

    LetterAgent(Program program, String cookie) {
        this.program = program;
        this.cookie = cookie;
    }

    /**
     * @return its number
     */
    long write(String title) throws IOException, InterruptedException {
        String page = post(LETTERS, LETTERS, "titre=" + encoded(title));
        String words = "Bonjour. La mairie ouvre aussi le samedi matin, de 9 h à 12 h.";
        String version = found(VERSION, get(page).body());
        post(
                page,
                page,
                "titre=%s&introduction=%s&sujets=news&version=%s"
                        .formatted(encoded(title), encoded(words), version));
        return Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    void send(long letter) throws IOException, InterruptedException {
        String page = LETTERS + "/" + letter + "/envoi";
        post(page, page, "quand=maintenant");
    }

    /**
     * @param from the page whose form it is
     * @return where it leads
     */
    private String post(String from, String to, String fields)
            throws IOException, InterruptedException {
        var page = get(from);
        String form = fields + "&_csrf=" + encoded(found(TOKEN, page.body()));
        String own =
                page.headers()
                        .firstValue("Set-Cookie")
                        .map(it -> "; " + it.split(";")[0])
                        .orElse("");
        var request =
                request(to)
                        .setHeader("Cookie", cookie + own)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IOException(to + " answered " + answer.statusCode());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path))
                .header("Host", Town.HOST)
                .header("Accept", "text/html")
                .header("Cookie", cookie);
    }

    private static String found(Pattern pattern, String body) throws IOException {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IOException("no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
