package fr.parvis.alerts.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.sun.net.httpserver.HttpServer;
import fr.parvis.Browser;
import fr.parvis.ModuleTest;
import fr.parvis.account.SignedInAgent;
import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.ApprovalRefused;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.RunAlerts;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import fr.parvis.alerts.rules.QuietHours;
import fr.parvis.alerts.settings.AlertSettingStore;
import fr.parvis.alerts.settings.AlertSettings;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.queue.Drain;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Topics;
import fr.parvis.subscribers.links.Leaving;
import fr.parvis.subscribers.links.PersonalLinks;
import fr.parvis.subscribers.store.Subscription.Home;
import fr.parvis.subscribers.store.Subscriptions;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class AlertsTest {

    private static final SignedInAgent NADIA =
            new SignedInAgent(900_001, "Nadia Bernard", "", "nadia@mairie.fr", Map.of(), true);
    private static final SignedInAgent KARIM =
            new SignedInAgent(900_002, "Karim Haddad", "", "karim@mairie.fr", Map.of(), true);

    @Autowired RunAlerts run;
    @Autowired AlertStore alerts;
    @Autowired AlertSettingStore settings;
    @Autowired Reports reports;
    @Autowired TellBatch batch;
    @Autowired EmailChannel email;
    @Autowired Subscriptions subscriptions;
    @Autowired PersonalLinks links;
    @Autowired Communes communes;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired Drain drain;
    @Autowired Clock clock;
    @LocalServerPort int port;

    private final List<String> keys = new ArrayList<>();
    private final List<String> posts = new ArrayList<>();
    private int status = 200;
    private HttpServer network;
    private Commune here;
    private Commune there;

    @BeforeEach
    void start() throws IOException {
        here = TestCommunes.open(communes, "29155");
        there = TestCommunes.open(communes, "35238");
        drain.forget();
        here(() -> jdbc.sql("delete from subscriber").update());
        network = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        network.createContext(
                "/api/v1/statuses",
                exchange -> {
                    keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
                    posts.add(
                            exchange.getRequestHeaders().getFirst("Authorization")
                                    + " "
                                    + new String(
                                            exchange.getRequestBody().readAllBytes(),
                                            StandardCharsets.UTF_8));
                    byte[] answer = "{\"url\": \"https://social.example/@mairie/1\"}".getBytes();
                    exchange.sendResponseHeaders(status, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        network.start();
        quiet(LocalTime.NOON, LocalTime.NOON);
    }

    @AfterEach
    void stop() {
        network.stop(0);
    }

    /** The same hour twice for never. */
    private void quiet(LocalTime from, LocalTime until) {
        here(
                () -> {
                    settings.save(
                            new AlertSettings(
                                    new QuietHours(from, until),
                                    "",
                                    AlertSettings.IGN,
                                    "http://127.0.0.1:" + network.getAddress().getPort(),
                                    "jeton"));
                    return null;
                });
    }

    @Test
    void everybodyIsToldOnceThoughTheNodeDiesHalfWay() throws Exception {
        subscribe(130, "alerts");
        long id = send(order(Set.of("email")), false);
        Wave wave = wave(id);
        long sending =
                here(
                        () ->
                                jdbc.sql("select id from alert_sending where wave_id = ?")
                                        .param(wave.id())
                                        .query(Long.class)
                                        .single());
        here(() -> transaction.execute(_ -> batch.next(sending, wave, email)));
        here(
                () ->
                        transaction.execute(
                                death -> {
                                    batch.next(sending, wave, email);
                                    death.setRollbackOnly();
                                    return null;
                                }));
        assertThat(addresses(wave)).hasSize(100);
        drain.now();
        drain.later();
        assertThat(addresses(wave)).hasSize(130).doesNotHaveDuplicates();
        assertThat(report(id).getFirst().sending().told()).isEqualTo(130);
    }

    @Test
    void theEndIsToldToWhoWasToldAndToNobodyElse() throws Exception {
        subscribe(2, "alerts");
        subscribe(1, "culture");
        long id = send(order(Set.of("email")), false);
        drain.now();
        assertThat(addresses(wave(id))).hasSize(2);
        subscribe(3, "alerts");
        here(
                () -> {
                    run.end(alert(id), "Crue", "C’est fini.", "Fin", NADIA);
                    return null;
                });
        Wave end = wave(id);
        assertThat(end.kind()).isEqualTo(Wave.Kind.END);
        drain.now();
        assertThat(addresses(end)).hasSize(2);
        here(
                () -> {
                    run.end(alert(id), "Crue", "Encore fini.", "Fin", NADIA);
                    return null;
                });
        assertThat(wave(id).id()).as("over once").isEqualTo(end.id());
    }

    @Test
    void dangerIsToldToAllWhateverTheyFollow() throws Exception {
        subscribe(2, "alerts");
        subscribe(1, "culture");
        long id = send(order(Level.DANGER), false);
        drain.now();
        assertThat(addresses(wave(id))).hasSize(3);
    }

    @Test
    void anAlertByMailLeadsOutOfItsTopicAndDangerOutOfEverything() throws Exception {
        subscribe(1, "alerts");
        long id = send(order(Set.of("email")), false);
        drain.now();
        assertThat(wayOut(wave(id)).topics()).isEqualTo(Topics.of("alerts"));
        long danger = send(order(Level.DANGER), false);
        drain.now();
        assertThat(wayOut(wave(danger)).topics()).isEqualTo(Topics.ALL);
    }

    private Leaving wayOut(Wave wave) {
        String mail =
                here(
                        () ->
                                jdbc.sql("select envelope from notice where about = ?")
                                        .param(wave.about())
                                        .query(String.class)
                                        .single());
        assertThat(mail).contains("/abonnements/mes-choix/");
        String token = mail.replaceAll("(?s).*/d/([\\w.-]+).*", "$1");
        return here(() -> links.leaving(token)).orElseThrow();
    }

    @Test
    void nothingLeavesBeforeASecondPersonAgreed() throws Exception {
        subscribe(1, "alerts");
        long id = send(order(Set.of("email")), true);
        Wave wave = wave(id);
        drain.now();
        assertThat(addresses(wave)).isEmpty();
        assertThat(here(() -> alerts.told(id))).as("nor is it on the site").isEmpty();
        assertThat(here(() -> run.approve(wave.id(), NADIA))).contains(new ApprovalRefused.Own());
        assertThat(here(() -> run.approve(wave.id(), KARIM))).isEmpty();
        assertThat(here(() -> run.approve(wave.id(), KARIM)))
                .contains(new ApprovalRefused.Decided());
        drain.now();
        assertThat(addresses(wave)).hasSize(1);
        assertThat(wave(id).decidedBy()).isEqualTo("Karim Haddad");
    }

    @Test
    void whatIsNoDangerWaitsForTheEndOfQuietHours() throws Exception {
        subscribe(1, "alerts");
        LocalTime now = LocalTime.now(clock);
        quiet(now.minusHours(1), now.plusHours(1));
        long id = send(order(Set.of("email", "social")), false);
        drain.now();
        assertThat(addresses(wave(id))).isEmpty();
        assertThat(posts).as("what wakes nobody does not wait").hasSize(1);
        drain.later();
        assertThat(addresses(wave(id))).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceIsOneAlert() {
        NewAlert order = order(Set.of("email"));
        assertThat(send(order, false)).isEqualTo(send(order, false));
    }

    @Test
    void aPostIsTriedAgainUnderTheSameKeyAndItsAddressKept() throws Exception {
        status = 503;
        long id = send(order(Set.of("social")), false);
        drain.now();
        status = 200;
        drain.later();
        drain.later();
        assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
        assertThat(URLDecoder.decode(posts.getLast(), StandardCharsets.UTF_8))
                .startsWith("Bearer jeton status=Vigilance")
                .contains("visibility=public&language=fr", "/alertes/" + id);
        assertThat(report(id).getFirst().sending().said())
                .isEqualTo("https://social.example/@mairie/1");
    }

    @Test
    void aRefusedPostIsSaidToHaveFailed() throws Exception {
        status = 401;
        long id = send(order(Set.of("social")), false);
        drain.now();
        assertThat(report(id).getFirst().sending().state()).isEqualTo(Sending.State.FAILED);
        assertThat(report(id).getFirst().sending().said()).isEqualTo("HTTP 401");
    }

    @Test
    void everybodyReadsItOnTheSiteInTheFeedAndAsCapAndNobodyElsewhere() throws Exception {
        long id = send(order(Set.of("banner", "screen")), false);
        var visitor = new Browser(port, here);
        assertThat(visitor.get("/alertes/" + id).body()).contains("Crue de l’Odet");
        assertThat(visitor.get("/alertes").body()).contains("Crue de l’Odet");
        assertThat(visitor.get("/ecran").body()).contains("Crue de l’Odet");
        assertThat(visitor.get("/ecran").header("Refresh")).isNotBlank();
        assertThat(visitor.get("/").body()).as("banner").contains("Crue de l’Odet");
        assertThat(visitor.get("/alertes/" + id + ".cap").body()).contains("<msgType>Alert");
        var feed = new SyndFeedInput().build(new StringReader(visitor.get("/alertes.rss").body()));
        assertThat(feed.getEntries().getFirst().getTitle()).contains("Crue de l’Odet");
        assertThat(feed.getEntries().getFirst().getEnclosures().getFirst().getUrl())
                .endsWith("/alertes/" + id + ".cap");
        here(
                () -> {
                    run.end(alert(id), "Crue de l’Odet", "C’est fini.", "Fin", NADIA);
                    return null;
                });
        assertThat(visitor.get("/").body()).doesNotContain("Crue de l’Odet");
        assertThat(visitor.get("/alertes/" + id).body()).contains("terminée");
        assertThat(new Browser(port, there).get("/alertes/" + id).body())
                .doesNotContain("Crue de l’Odet");
    }

    private NewAlert order(Level level) {
        return order(level, Set.of("email"));
    }

    private NewAlert order(Set<String> channels) {
        return order(Level.VIGILANCE, channels);
    }

    private NewAlert order(Level level, Set<String> channels) {
        return new NewAlert(
                UUID.randomUUID().toString(),
                level,
                "alerts",
                "Crue de l’Odet",
                "L’eau monte.",
                "Crue",
                Area.EVERYWHERE,
                channels,
                clock.instant().plus(Duration.ofDays(2)));
    }

    private long send(NewAlert order, boolean twoPeople) {
        return here(() -> run.send(order, NADIA, twoPeople));
    }

    private Alert alert(long id) {
        return here(() -> alerts.find(id)).orElseThrow();
    }

    private Wave wave(long alert) {
        return here(() -> alerts.waves(alert)).getFirst();
    }

    private List<Reports.Line> report(long alert) {
        return here(() -> reports.of(alerts.waves(alert)));
    }

    private List<String> addresses(Wave wave) {
        return here(
                () ->
                        jdbc.sql("select to_email from notice where about = ?")
                                .param(wave.about())
                                .query(String.class)
                                .list());
    }

    private void subscribe(int people, String topic) {
        here(
                () -> {
                    for (int i = 0; i < people; i++) {
                        long id = subscriptions.add("TEST", Locale.FRENCH, Home.UNKNOWN);
                        String address = UUID.randomUUID() + "@exemple.fr";
                        subscriptions.reach(id, Channel.EMAIL, address, "");
                        subscriptions.followOnly(id, Set.of(topic));
                    }
                    return null;
                });
    }

    private <T> T here(Supplier<T> work) {
        return CommuneScope.call(here.id(), work::get);
    }
}
