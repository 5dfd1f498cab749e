package fr.identity;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Keycloak of its own in another process, with the realm of {@code identity/realm.json}, nothing
 * kept from one start to the next. It says as much as FranceConnect does: tokens and user info
 * under ES256, {@code acr} by the names of eIDAS; its manners are those of the product, not as
 * strict.
 */
public final class Keycloak implements AutoCloseable {

    private static final String ADMINISTRATOR = "administrateur";
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final Path REALM = Path.of("src/test/resources/identity/realm.json");

    /** The first start of a Keycloak prepares it, which takes minutes on a small machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration GOODBYE = Duration.ofSeconds(30);

    private final JsonMapper json = new JsonMapper();
    private final String address;
    private final Process process;

    private Keycloak(String address, Process process) {
        this.address = address;
        this.process = process;
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /**
     * @param home where the distribution was unpacked
     */
    public static Keycloak start(Path home) {
        try {
            Path realms = Files.createDirectories(home.resolve("data/import"));
            Files.writeString(realms.resolve("realm.json"), Files.readString(REALM));
            int port = freePort();
            var keycloak = new Keycloak("http://127.0.0.1:" + port, launch(home, port));
            keycloak.await(home);
            return keycloak;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Process launch(Path home, int port) throws IOException {
        var command =
                new ProcessBuilder(
                        "bash",
                        home.resolve("bin/kc.sh").toString(),
                        "start-dev",
                        "--db=dev-mem",
                        "--http-host=127.0.0.1",
                        "--http-port=" + port,
                        "--import-realm");
        Map<String, String> around = command.environment();
        around.put("JAVA_HOME", System.getProperty("java.home"));
        around.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx640m");
        around.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        around.put("KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);
        File log = home.resolve("keycloak.log").toFile();
        return command.redirectErrorStream(true).redirectOutput(log).start();
    }

    private void await(Path home) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("no Keycloak: see " + home.resolve("keycloak.log"));
            }
            pause();
        }
    }

    private boolean answers() {
        try {
            var asked = HttpRequest.newBuilder(URI.create(address + "/realms/parvis")).build();
            return KeycloakBrowser.CLIENT
                            .send(asked, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(500));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public String issuer() {
        return address + "/realms/parvis";
    }

    /**
     * Somebody who can sign in there.
     *
     * @param attributes by the names of Keycloak: {@code firstName}, {@code birthDate}…
     * @return their name there
     */
    public String add(Map<String, String> attributes) {
        String person = "p-" + UUID.randomUUID();
        administer(
                "/users",
                Map.of(
                        "username",
                        person,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "firstName",
                        attributes.getOrDefault("firstName", ""),
                        "lastName",
                        attributes.getOrDefault("lastName", ""),
                        "email",
                        attributes.getOrDefault("email", ""),
                        "attributes",
                        attributes,
                        "credentials",
                        List.of(Map.of("type", "password", "value", PASSWORD))));
        return person;
    }

    /** From now on it signs under another key. */
    public void turnKeys() {
        administer(
                "/components",
                Map.of(
                        "name",
                        "signatures-" + UUID.randomUUID(),
                        "providerId",
                        "ecdsa-generated",
                        "providerType",
                        "org.keycloak.keys.KeyProvider",
                        "config",
                        Map.of(
                                "priority", List.of("200"),
                                "ecdsaEllipticCurveKey", List.of("P-256"))));
    }

    /** Signs in there as one of the people, and tells where the browser is sent back. */
    public String visit(String page, String person) {
        return new KeycloakBrowser().signIn(page, person, PASSWORD);
    }

    /** Follows the way out, and tells where the browser is sent back. */
    public String leave(String page) {
        return new KeycloakBrowser().leave(page);
    }

    private void administer(String what, Map<String, Object> thing) {
        String answer =
                KeycloakBrowser.form(
                        address + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type",
                                "password",
                                "client_id",
                                "admin-cli",
                                "username",
                                ADMINISTRATOR,
                                "password",
                                PASSWORD));
        String token = json.readTree(answer).get("access_token").asString();
        KeycloakBrowser.json(
                address + "/admin/realms/parvis" + what, token, json.writeValueAsString(thing));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The script hands the signal on to the Java that it started. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(GOODBYE.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
        }
    }
}
