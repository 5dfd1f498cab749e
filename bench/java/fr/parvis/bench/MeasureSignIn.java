package fr.parvis.bench;

import fr.parvis.account.Accounts;
import fr.parvis.account.passwords.PasswordHashes;
import fr.parvis.kernel.CommuneScope;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a resident waits who signs in by password, and how much of it is the hash. */
final class MeasureSignIn {

    private static final String PAGE = "/connexion";
    private static final String PASSWORD = "quatre chevaux au galop";
    private static final int TIMES = 10;
    private static final double LONGEST_MILLIS = 300;
    private static final double SHORTEST_HASH_MILLIS = 100;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Program program;
    private final PasswordHashes hashes;
    private final String email = UUID.randomUUID() + "@" + Town.HOST;

    MeasureSignIn(Program program, Town town, Backstage backstage) {
        this.program = program;
        this.hashes = backstage.part(PasswordHashes.class);
        CommuneScope.run(
                town.commune().id(),
                () -> backstage.part(Accounts.class).openResident("Lina Aubrée", email, PASSWORD));
    }

    List<Figure> measure(int rounds) throws IOException, InterruptedException {
        double[] signIns = new double[rounds];
        double[] computed = new double[rounds];
        round(() -> signIn());
        round(() -> hash());
        for (int i = 0; i < rounds; i++) {
            signIns[i] = round(() -> signIn());
            computed[i] = round(() -> hash());
        }
        return List.of(
                Figure.atMost(LONGEST_MILLIS, "sign-in by password", "ms", signIns),
                Figure.atLeast(SHORTEST_HASH_MILLIS, "of which the hash", "ms", computed));
    }

    @FunctionalInterface
    private interface Timed {
        /** Nanoseconds. */
        long take() throws IOException, InterruptedException;
    }

    /** Mean of some times, one after the other. */
    private static double round(Timed timed) throws IOException, InterruptedException {
        long all = 0;
        for (int i = 0; i < TIMES; i++) {
            all += timed.take();
        }
        return all / 1e6 / TIMES;
    }

    private long hash() {
        long began = System.nanoTime();
        hashes.hash(PASSWORD);
        return System.nanoTime() - began;
    }

    /** From the press of the button to the answer; the page before is not counted. */
    private long signIn() throws IOException, InterruptedException {
        var page = send(request().GET());
        String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new IOException(PAGE + " has no form");
        }
        String form =
                "email=%s&password=%s&_csrf=%s"
                        .formatted(encoded(email), encoded(PASSWORD), encoded(token.group(1)));
        var post =
                request()
                        .header("Cookie", cookie)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form));
        long began = System.nanoTime();
        var answer = send(post);
        long took = System.nanoTime() - began;
        if (answer.statusCode() != 303) {
            throw new IOException("the sign-in answered " + answer.statusCode());
        }
        return took;
    }

    private HttpRequest.Builder request() {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + PAGE))
                .header("Host", Town.HOST)
                .header("Accept", "text/html");
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
