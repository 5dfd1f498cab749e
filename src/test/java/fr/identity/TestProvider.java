package fr.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * A provider of identities in this process, by Spring Authorization Server, as strict as
 * FranceConnect or ProConnect are. Outside the packages of the program, which must not find it.
 */
public final class TestProvider implements AutoCloseable {

    public static final String CLIENT = "mairie";
    public static final String SECRET = "un-secret-de-mairie";

    /** Whose manners it has. */
    public enum Manners {
        FRANCE_CONNECT,
        PRO_CONNECT
    }

    /**
     * @param people claims by name; {@code acr} and {@code amr} among them are how they prove
     *     themselves
     */
    record World(
            Manners manners, String issuer, int port, Map<String, Map<String, Object>> people) {}

    private final World world;
    private final AnnotationConfigServletWebServerApplicationContext context;
    private final HttpClient browser = HttpClient.newHttpClient();

    private TestProvider(World world) {
        this.world = world;
        context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(World.class, () -> world);
        context.register(TestProviderConfiguration.class);
        context.refresh();
    }

    public static TestProvider start(Manners manners) {
        int port = freePort();
        return new TestProvider(
                new World(manners, "http://127.0.0.1:" + port, port, new ConcurrentHashMap<>()));
    }

    public String issuer() {
        return world.issuer();
    }

    /** Somebody who can be chosen at the provider from now on. */
    public void add(String person, Map<String, Object> claims) {
        world.people().put(person, claims);
    }

    /**
     * Goes where the town hall sent the browser, as one of the people.
     *
     * @param person {@code !access_denied} to come back with that error
     * @return where the provider sends the browser back
     */
    public String visit(String address, String person) {
        HttpResponse<String> answer = ask(address, person);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }

    /** The status that the provider answers. */
    public int status(String address, String person) {
        return ask(address, person).statusCode();
    }

    private HttpResponse<String> ask(String address, String person) {
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("X-Person", person)
                        .header("Accept", "text/html")
                        .build();
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<String> scopes() {
        return List.of(
                "openid",
                "identite_pivot",
                "preferred_username",
                "given_name",
                "usual_name",
                "email",
                "uid",
                "siret");
    }

    @Override
    public void close() {
        context.close();
    }
}
