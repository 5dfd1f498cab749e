package fr.parvis.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Pages read one by one, before and between measures. */
final class Pages {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final String cookie;

    /**
     * @param cookie of a person signed in, or empty
     */
    Pages(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    /**
     * @throws IOException when it is not answered 200
     */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Host", Town.HOST)
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
        return answer;
    }
}
