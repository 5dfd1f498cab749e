package fr.parvis.notices.sms;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.queue.Drain;
import fr.parvis.notices.sms.SmsAccount.HttpCall;
import fr.parvis.notices.sms.SmsAccount.SmppLine;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class TextMessagesTest {

    private static final String JSON =
            "{\"to\": \"{to}\", \"text\": \"{text}\", \"from\": \"{sender}\"}";

    @Autowired TextMessages texts;
    @Autowired SmsAccounts accounts;
    @Autowired WatchTexts watch;
    @Autowired SmsReturn back;
    @Autowired OptOuts optOuts;
    @Autowired SmppSessions sessions;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @Autowired Drain drain;

    private final String about = "test:" + UUID.randomUUID();
    private Commune here;
    private Commune there;

    @BeforeEach
    void start() {
        here = TestCommunes.open(communes, "29019");
        there = TestCommunes.open(communes, "35238");
        drain.forget();
        here(() -> jdbc.sql("delete from text_spending").update());
        here(() -> jdbc.sql("delete from text_opt_out").update());
    }

    @AfterEach
    void stop() {
        here(
                () -> {
                    sessions.leave();
                    return jdbc.sql("delete from text_account").update();
                });
    }

    @Test
    void aMessageOfTwoPartsIsSentByASmppLineAndDeliveredWhenBothPartsAre() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 1000);
            send("06 12 34 56 78", "a".repeat(200), "one");
            drain.now();

            assertThat(operator.password).isEqualTo("secret");
            assertThat(operator.taken).hasSize(2);
            var first = operator.taken.getFirst();
            assertThat(first.getDestAddress()).isEqualTo("33612345678");
            assertThat(first.getSourceAddr()).isEqualTo("Mairie");
            assertThat(first.isUdhi()).isTrue();
            assertThat(first.getShortMessage()).startsWith(5, 0, 3).hasSize(159);
            assertThat(operator.taken.getLast().getShortMessage()[5]).isEqualTo((byte) 2);
            assertThat(figures().accepted()).isOne();

            operator.tell("op-1001", "DELIVRD");
            assertThat(figures().delivered()).isZero();
            operator.tell("op-1002", "DELIVRD");
            assertThat(figures().delivered()).isOne();
            assertThat(figures().millimes()).isEqualTo(120);
        }
    }

    @Test
    void anOperatorThatAnswersInBaseSixteenAndTellsInBaseTenIsUnderstood() throws Exception {
        try (var operator = new SmppServer()) {
            operator.naming = "%08X";
            smpp(operator, 1000);
            send("06 12 34 56 78", "Bonjour", "one");
            drain.now();
            operator.tell("1001", "DELIVRD");
            assertThat(figures().delivered()).isOne();
        }
    }

    @Test
    void aNumberThatTheOperatorRefusesIsNotTriedAgainAndCostsNothing() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 1000);
            operator.refusal = SMPPConstant.STAT_ESME_RINVDSTADR;
            send("06 12 34 56 78", "Bonjour", "one");
            drain.now();
            operator.refusal = 0;
            drain.later();
            assertThat(operator.taken).isEmpty();
            assertThat(figures().failed()).isOne();
            assertThat(here(() -> texts.budget().spent())).isZero();
        }
    }

    @Test
    void aBusyOperatorIsAskedAgain() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 1000);
            operator.refusal = SMPPConstant.STAT_ESME_RTHROTTLED;
            send("06 12 34 56 78", "Bonjour", "one");
            drain.now();
            assertThat(figures().queued()).isOne();
            operator.refusal = 0;
            drain.later();
            assertThat(operator.taken).hasSize(1);
        }
    }

    @Test
    void whoAnswersStopReceivesNothingMoreHereAndStillThere() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 1000);
            send("06 12 34 56 78", "Bonjour", "one");
            drain.now();
            operator.answer("33612345678", "Stop svp");
            assertThat(send("0612345678", "Encore", "two"))
                    .isEqualTo(Outcome.refused(new TextRefused.OptedOut()));
            assertThat(at(there, () -> optOuts.has("+33612345678"))).isFalse();
            operator.answer("33612345678", "START");
            assertThat(send("0612345678", "Encore", "three")).isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void whatWouldCostMoreThanTheMonthMayIsRefusedBeforeItIsSent() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 150);
            assertThat(send("0612345678", "Un", "one")).isInstanceOf(Outcome.Done.class);
            assertThat(send("0612345679", "Deux", "two")).isInstanceOf(Outcome.Done.class);
            assertThat(send("0612345670", "Trois", "three"))
                    .isEqualTo(Outcome.refused(new TextRefused.CapReached()));
            drain.now();
            assertThat(operator.taken).hasSize(2);
            assertThat(here(() -> texts.budget().remaining())).isEqualTo(30);
        }
    }

    @Test
    void theSameKeyLeavesOnceAndIsPaidOnce() throws Exception {
        try (var operator = new SmppServer()) {
            smpp(operator, 1000);
            var first = send("0612345678", "Un", "one");
            assertThat(send("0612345678", "Un", "one")).isEqualTo(first);
            drain.now();
            assertThat(operator.taken).hasSize(1);
            assertThat(here(() -> texts.budget().spent())).isEqualTo(60);
        }
    }

    @Test
    void withoutAProviderNothingIsQueued() {
        assertThat(send("0612345678", "Un", "one"))
                .isEqualTo(Outcome.refused(new TextRefused.NoProvider()));
        assertThat(at(there, () -> texts.figures(about)).total()).isZero();
    }

    @Test
    void aProviderThatAcceptsAndLosesIsSaidToHaveLost() throws Exception {
        var heard = new CopyOnWriteArrayList<String>();
        HttpServer provider = provider(heard);
        try {
            http(provider, "/id");
            send("06 12 34 56 78", "L’eau « revient »\nmerci", "one");
            send("06 12 34 56 79", "Deux", "two");
            drain.now();
            assertThat(heard.getFirst())
                    .contains("\"to\": \"+33612345678\"", "L'eau \\\"revient\\\"\\nmerci");
            assertThat(figures().accepted()).isEqualTo(2);

            here(() -> backHeard(Map.of("id", "p-1", "status", "DELIVERED")));
            jdbcHere("update text_message set changed_at = changed_at - interval '30 hours'");
            here(
                    () -> {
                        watch.here();
                        return null;
                    });
            assertThat(figures().delivered()).isOne();
            assertThat(figures().unknown()).isOne();
            assertThat(figures().accepted()).isZero();

            here(() -> backHeard(Map.of("id", "p-2", "status", "delivered")));
            assertThat(figures().delivered()).as("late news count too").isEqualTo(2);
        } finally {
            provider.stop(0);
        }
    }

    @Test
    void newsThatNameNoMessageOrATokenOfElsewhereChangeNothing() {
        here(() -> backHeard(Map.of("id", "nobody", "status", "FAILED")));
        String path = here(back::path);
        assertThat(at(there, back::path)).isNotEqualTo(path);
        assertThat(at(there, () -> back.known(path.substring(path.lastIndexOf('/') + 1))))
                .isFalse();
    }

    @Test
    void aSecretIsKeptSealed() {
        http("https://sms.example/send", "");
        byte[] kept =
                here(
                        () ->
                                jdbc.sql("select secret from text_account")
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(here(accounts::current).secret()).isEqualTo("secret");
        assertThat(at(there, accounts::current).ready()).isFalse();
    }

    private Object backHeard(Map<String, String> said) {
        back.heard(said);
        return said;
    }

    private static HttpServer provider(List<String> heard) throws Exception {
        HttpServer provider =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        provider.createContext(
                "/",
                exchange -> {
                    heard.add(
                            new String(
                                    exchange.getRequestBody().readAllBytes(),
                                    StandardCharsets.UTF_8));
                    byte[] answer =
                            "{\"id\": \"p-%d\"}"
                                    .formatted(heard.size())
                                    .getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
        provider.start();
        return provider;
    }

    private void http(HttpServer provider, String answerId) {
        http("http://127.0.0.1:" + provider.getAddress().getPort() + "/send", answerId);
    }

    private void http(String url, String answerId) {
        save(
                new SmsAccount(
                        "http",
                        "Mairie",
                        60,
                        1000,
                        24,
                        new SmppLine("", 2775, true, ""),
                        new HttpCall(url, "Authorization: Bearer {secret}", JSON, answerId),
                        "secret"));
    }

    private void smpp(SmppServer operator, long cap) {
        save(
                new SmsAccount(
                        "smpp",
                        "Mairie",
                        60,
                        cap,
                        24,
                        new SmppLine("127.0.0.1", operator.port, false, "mairie"),
                        new HttpCall("", "", "", ""),
                        "secret"));
    }

    private void save(SmsAccount account) {
        here(
                () -> {
                    accounts.save(account);
                    return account;
                });
    }

    private Outcome<Long, TextRefused> send(String to, String text, String key) {
        return here(() -> texts.send(new TextMessage(to, text, about, about + key)));
    }

    private TextFigures figures() {
        return here(() -> texts.figures(about));
    }

    private void jdbcHere(String sql) {
        here(() -> jdbc.sql(sql).update());
    }

    private <T> T here(Supplier<T> work) {
        return at(here, work);
    }

    private static <T> T at(Commune commune, Supplier<T> work) {
        return CommuneScope.call(commune.id(), work::get);
    }
}
