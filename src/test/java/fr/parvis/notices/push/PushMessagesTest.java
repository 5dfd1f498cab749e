package fr.parvis.notices.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.push.PushMessage.Urgency;
import fr.parvis.notices.queue.Drain;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class PushMessagesTest {

    @Autowired PushMessages messages;
    @Autowired PushSubscriptions subscriptions;
    @Autowired PushKeys keys;
    @Autowired Communes communes;
    @Autowired Drain drain;

    private final String about = "test:" + UUID.randomUUID();
    private final BrowserSide browser = BrowserSide.fresh();
    private final List<byte[]> bodies = new ArrayList<>();
    private final List<Headers> headers = new ArrayList<>();
    private int status = 201;
    private HttpServer service;
    private Commune here;
    private Commune there;

    @BeforeEach
    void start() throws IOException {
        here = TestCommunes.open(communes, "29019");
        there = TestCommunes.open(communes, "35238");
        here(
                () -> {
                    keys.makeIfMissing();
                    return null;
                });
        drain.forget();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext(
                "/",
                exchange -> {
                    headers.add(exchange.getRequestHeaders());
                    bodies.add(exchange.getRequestBody().readAllBytes());
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void theBrowserReadsTheMessageThatThePushServiceCannot() throws Exception {
        long subscription = subscribe();
        assertThat(here(() -> messages.send(message(subscription, "Pas d’eau ce soir")))).isTrue();
        drain.now();

        assertThat(browser.read(bodies.getFirst()))
                .contains("\"title\":\"Coupure\"", "\"body\":\"Pas d’eau ce soir\"");
        Headers sent = headers.getFirst();
        assertThat(sent.getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(sent.getFirst("Urgency")).isEqualTo("high");
        assertThat(sent.getFirst("Topic")).isEqualTo("alerte-1");
        assertThat(Integer.parseInt(sent.getFirst("TTL"))).isBetween(3000, 3600);
        assertThat(sent.getFirst("Authorization"))
                .startsWith("vapid t=")
                .endsWith("k=" + here(subscriptions::publicKey));
        assertThat(here(() -> messages.figures(about)).sent()).isOne();
    }

    @Test
    void aBrowserThatIsGoneIsForgotten() throws Exception {
        long subscription = subscribe();
        status = 410;
        here(() -> messages.send(message(subscription, "Bonjour")));
        drain.now();
        assertThat(here(() -> subscriptions.find(endpoint()))).isEmpty();
        assertThat(here(() -> messages.figures(about)).gone()).isOne();
        assertThat(here(() -> messages.send(message(subscription, "Encore")))).isFalse();
    }

    @Test
    void aBusyPushServiceIsAskedAgainAndOneThatFindsItTooBigIsNot() throws Exception {
        long subscription = subscribe();
        status = 429;
        here(() -> messages.send(message(subscription, "Bonjour")));
        drain.now();
        assertThat(here(() -> messages.figures(about)).queued()).isOne();
        status = 413;
        drain.later();
        assertThat(here(() -> messages.figures(about)).failed()).isOne();
        drain.later();
        assertThat(bodies).hasSize(2);
    }

    @Test
    void aTextTooLongForAPushMessageIsCut() throws Exception {
        long subscription = subscribe();
        here(() -> messages.send(message(subscription, "é".repeat(5000))));
        drain.now();
        assertThat(bodies.getFirst()).hasSizeLessThanOrEqualTo(4096);
        assertThat(browser.read(bodies.getFirst())).contains("…");
    }

    @Test
    void theSameKeyLeavesOnce() throws Exception {
        long subscription = subscribe();
        PushMessage message = message(subscription, "Bonjour");
        here(() -> messages.send(message));
        here(() -> messages.send(message));
        drain.now();
        assertThat(bodies).hasSize(1);
    }

    @Test
    void whatIsNoSubscriptionIsRefused() {
        assertThat(add("ftp://push.example/x", browser.p256dh(), browser.secret()))
                .isEqualTo(Outcome.refused(new PushRefused("endpoint")));
        assertThat(add("https://push.example/x", "AAAA", browser.secret()))
                .isEqualTo(Outcome.refused(new PushRefused("p256dh")));
        assertThat(add("https://push.example/x", browser.p256dh(), "$$"))
                .isEqualTo(Outcome.refused(new PushRefused("auth")));
    }

    @Test
    void anotherCommuneKnowsNeitherTheBrowserNorTheKey() {
        subscribe();
        assertThat(at(there, () -> subscriptions.find(endpoint()))).isEmpty();
        assertThat(at(there, subscriptions::publicKey))
                .isNotEqualTo(here(subscriptions::publicKey));
    }

    private PushMessage message(long subscription, String text) {
        return new PushMessage(
                subscription,
                "Coupure",
                text,
                "/alertes/1",
                "alerte-1",
                Duration.ofHours(1),
                Urgency.HIGH,
                about,
                about + UUID.randomUUID());
    }

    private long subscribe() {
        return add(endpoint(), browser.p256dh(), browser.secret()).orThrow();
    }

    private String endpoint() {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/abc";
    }

    private Outcome<Long, PushRefused> add(String endpoint, String key, String auth) {
        return here(() -> subscriptions.add(endpoint, key, auth, "fr"));
    }

    private <T> T here(Supplier<T> work) {
        return at(here, work);
    }

    private static <T> T at(Commune commune, Supplier<T> work) {
        return CommuneScope.call(commune.id(), work::get);
    }
}
