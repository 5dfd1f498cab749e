package fr.parvis.requests.handling;

import fr.parvis.Browser;
import fr.parvis.commune.Commune;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Queue;
import java.util.stream.Collectors;

/** An open page that listens: each line of the event stream goes to a queue. */
final class EventStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();

    EventStream(int port, Browser browser, Commune commune, String path, Queue<String> lines) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", commune.mainHost() + ":" + port)
                        .header("Accept", "text/event-stream")
                        .header("Cookie", cookies(browser))
                        .build();
        client.sendAsync(request, BodyHandlers.ofLines())
                .thenAccept(answer -> answer.body().forEach(lines::add));
    }

    private static String cookies(Browser browser) {
        return browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
