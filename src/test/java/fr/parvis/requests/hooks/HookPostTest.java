package fr.parvis.requests.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rules")
class HookPostTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.ofEpochSecond(1_800_000_000L), ZoneOffset.UTC);

    private static final HookSecret SECRET = new HookSecret("un secret partagé entre nous");

    private final Map<String, String> heard = new HashMap<>();
    private int status = 200;
    private HttpServer program;

    @BeforeEach
    void start() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", this::hear);
        program.start();
    }

    @AfterEach
    void stop() {
        program.stop(0);
    }

    private void hear(HttpExchange exchange) throws IOException {
        heard.put("path", exchange.getRequestURI().getPath());
        heard.put("signature", exchange.getRequestHeaders().getFirst("webhook-signature"));
        heard.put("id", exchange.getRequestHeaders().getFirst("webhook-id"));
        heard.put("seconds", exchange.getRequestHeaders().getFirst("webhook-timestamp"));
        heard.put(
                "body",
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (status == 302) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Test
    void whatIsSentIsSignedWithItsHour() {
        Hook hook = hook();
        assertThat(post(true).post(hook, 7, "{\"é\":1}").ok()).isTrue();
        assertThat(heard)
                .containsEntry("body", "{\"é\":1}")
                .containsEntry("id", "parvis-7")
                .containsEntry("seconds", "1800000000")
                .containsEntry(
                        "signature", "v1," + hook.secret().sign("parvis-7.1800000000.{\"é\":1}"));
    }

    /** The example that the libraries of the standard test themselves by. */
    @Test
    void theSealIsThatOfStandardWebhooks() {
        var secret = HookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();
        String content = "msg_p5jXN8AQM9LWM0D4loKWxJek.1614265330.{\"test\": 2432232314}";
        assertThat(secret.sign(content)).isEqualTo("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSecretHasTheLengthTheStandardWants() {
        assertThat(HookSecret.of("x".repeat(23))).isEmpty();
        assertThat(HookSecret.of("x".repeat(24))).isPresent();
        assertThat(HookSecret.of("x".repeat(65))).isEmpty();
        assertThat(HookSecret.of("whsec_c2hvcnQ=")).isEmpty();
        assertThat(HookSecret.of("whsec_pas du base64, mais assez long")).isEmpty();
        assertThat(HookSecret.of("x".repeat(24)).orElseThrow().toString()).doesNotContain("xx");
    }

    /** The check of the name passed; then it was turned to the inside. */
    @Test
    void aNameIsLookedAtAgainWhenConnecting() {
        assertThatExceptionOfType(HookAddress.PrivateNetwork.class)
                .isThrownBy(() -> new HookAddress(false).resolver().resolve("localhost"));
    }

    @Test
    void anErrorIsNoSuccessAndSaysItsStatus() {
        status = 503;
        assertThat(post(true).post(hook(), 7, "{}")).isEqualTo(new HookPost.Answer(false, "503"));
    }

    @Test
    void aRedirectionIsNotFollowed() {
        status = 302;
        assertThat(post(true).post(hook(), 7, "{}").ok()).isFalse();
        assertThat(heard).containsEntry("path", "/");
    }

    @Test
    void aPrivateNetworkIsRefusedBeforeAnythingIsSent() {
        var away = new Hook("x", "https://127.0.0.1:" + port() + "/", SECRET);
        assertThat(post(false).post(away, 7, "{}"))
                .isEqualTo(new HookPost.Answer(false, "private"));
        assertThat(heard).isEmpty();
    }

    @Test
    void onlyEncryptedAddressesWithoutAPasswordAreGood() {
        var addresses = new HookAddress(false);
        assertThat(addresses.fault("http://example.org/")).contains("address");
        assertThat(addresses.fault("https://a:b@192.0.2.1/")).contains("address");
        assertThat(addresses.fault("file:///etc/passwd")).contains("address");
        assertThat(addresses.fault("https://2130706433/")).isPresent();
        assertThat(addresses.fault("n’importe quoi")).contains("address");
        assertThat(addresses.fault("https://192.0.2.1/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "[::1]",
                "[fd00::1]",
                "[fe80::1]",
                "[::ffff:10.0.0.1]",
                "[64:ff9b::a00:1]",
                "[2002:a00:1::]",
                "198.18.0.1",
                "224.0.0.1"
            })
    void everyPrivateNetworkIsKnown(String host) {
        assertThat(new HookAddress(false).fault("https://" + host + "/")).contains("private");
    }

    private static HookPost post(boolean privateNetworks) {
        return new HookPost(new HookAddress(privateNetworks), CLOCK);
    }

    private Hook hook() {
        return new Hook("logiciel", "http://127.0.0.1:" + port() + "/", SECRET);
    }

    private int port() {
        return program.getAddress().getPort();
    }
}
