package fr.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody in front of the pages of a Keycloak, with cookies of their own. Keycloak says of them
 * that they are for encrypted connections only, and a browser sends them to this machine all the
 * same; the client of Java would not, so they are kept here.
 */
final class KeycloakBrowser {

    static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final int FOUND = 302;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    String signIn(String page, String person, String password) {
        String shown = go(HttpRequest.newBuilder(URI.create(page))).body();
        Matcher form = FORM.matcher(shown);
        if (!form.find()) {
            throw new AssertionError("no form to sign in: " + shown);
        }
        String fields = encoded(Map.of("username", person, "password", password));
        return location(post(form.group(1).replace("&amp;", "&"), fields));
    }

    String leave(String page) {
        return location(go(HttpRequest.newBuilder(URI.create(page))));
    }

    /** Posts a form as a program does, and tells the answer. */
    static String form(String address, Map<String, String> fields) {
        return success(new KeycloakBrowser().post(address, encoded(fields)));
    }

    /** Posts a thing as an administrator does. */
    static void json(String address, String token, String thing) {
        success(
                new KeycloakBrowser()
                        .go(
                                HttpRequest.newBuilder(URI.create(address))
                                        .header("Authorization", "Bearer " + token)
                                        .header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString(thing))));
    }

    private HttpResponse<String> post(String address, String fields) {
        return go(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
    }

    private HttpResponse<String> go(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String[] parts = cookie.split(";", 2)[0].split("=", 2);
        cookies.put(parts[0], parts[1]);
    }

    private static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != FOUND) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String success(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        one ->
                                one.getKey()
                                        + "="
                                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
