package fr.parvis.notices.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.ModuleTest;
import fr.parvis.bench.SmtpSink;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter to many: what it carries, and that nobody gets it twice. */
@ModuleTest
class BulkMailsTest {

    private static final String KIND = "test-letter";

    @Autowired BulkMails mails;
    @Autowired BulkRows rows;
    @Autowired BulkDue due;
    @Autowired SendBatch send;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String about = "test:" + UUID.randomUUID();
    private Commune brest;
    private Commune quimper;
    private SmtpSink sink;

    @BeforeEach
    void start() throws Exception {
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        quimper = TestCommunes.open(communes, TestCommunes.QUIMPER);
        jdbc.sql("delete from bulk_due").update();
        jdbc.sql("delete from notice_due").update();
        sink = new SmtpSink(true);
    }

    @AfterEach
    void stop() throws Exception {
        sink.close();
    }

    @Test
    void aLetterCarriesTheOneClickOfItsRecipientInBothPartsAndInItsHeaders() throws Exception {
        queue(brest, lina());
        sendAll();

        MimeMessage message =
                new MimeMessage(
                        null,
                        new ByteArrayInputStream(
                                sink.messages().getFirst().getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(message.getHeader("List-Unsubscribe"))
                .containsExactly("<https://brest.example/d/lina>");
        assertThat(message.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("List-Id"))
                .containsExactly("<lettres." + brest.mainHost() + ">");
        assertThat(message.getHeader("Precedence")).containsExactly("bulk");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getSubject()).isEqualTo("La lettre d’été");
        var parts = (jakarta.mail.Multipart) message.getContent();
        assertThat(parts.getBodyPart(0).getContent().toString())
                .contains("https://brest.example/d/lina", "https://brest.example/choix/lina");
        assertThat(parts.getBodyPart(1).getContent().toString())
                .contains("https://brest.example/d/lina", "https://brest.example/choix/lina")
                .doesNotContain(".invalid");
    }

    @Test
    void whoIsQueuedTwiceGetsItOnceAndACommuneSendsInItsOwnName() {
        queue(brest, lina(), maud());
        queue(brest, lina(), maud());
        queue(quimper, lina());
        sendAll();
        sendAll();

        assertThat(sink.received().get("lina@lettres.example")).hasValue(2);
        assertThat(sink.received().get("maud@lettres.example")).hasValue(1);
        assertThat(sink.messages()).filteredOn(it -> it.contains(quimper.mainHost())).hasSize(1);
        assertThat(report(brest)).isEqualTo(new BulkReport(0, 0, 2, 0, 0));
    }

    @Test
    void anAddressThatIsRefusedIsTheOnlyOneToFail() {
        sink.refuse("lina@lettres.example");
        queue(brest, lina(), maud());
        sendAll();

        assertThat(report(brest)).isEqualTo(new BulkReport(0, 0, 1, 1, 0));
        assertThat(sink.received()).containsOnlyKeys("maud@lettres.example");
    }

    @Test
    void aServerThatHangsUpAfterTheDotMayHaveItSoItIsNotSentAgainUnlessSomebodyAsks() {
        sink.hangUpAfterTheDotOf("lina@lettres.example");
        queue(brest, lina(), maud());
        sendAll();
        sendAll();

        assertThat(sink.received().get("lina@lettres.example")).hasValue(1);
        assertThat(report(brest)).isEqualTo(new BulkReport(0, 1, 1, 0, 0));
        assertThat(in(brest, () -> mails.sendAgainWithoutReceipt(about))).isZero();
        in(brest, () -> rows.againWithoutReceipt(about, clock.instant().plusSeconds(1)));
        sink.hangUpAfterTheDotOf("");
        sendAll();
        assertThat(sink.received().get("lina@lettres.example")).hasValue(2);
        assertThat(report(brest).sent()).isEqualTo(2);
    }

    @Test
    void aWorkerThatDiedAfterTheDotLeavesNothingToSend() {
        queue(brest, lina(), maud());
        long first = in(brest, () -> rows.find(taken().ids())).getFirst().id();
        in(brest, () -> rows.handOver(first, 0));
        makeDue();
        sendAll();

        assertThat(sink.total()).isEqualTo(1);
        assertThat(sink.received()).doesNotContainKey("lina@lettres.example");
    }

    @Test
    void aWorkerThatWasTooSlowHangsUpBeforeTheDot() throws Exception {
        queue(brest, lina());
        BulkMail slow = in(brest, () -> rows.find(taken().ids())).getFirst();
        makeDue();
        sendAll();
        makeDue();
        assertThat(in(brest, () -> rows.handOver(slow.id(), 0))).isFalse();
        assertThat(sink.received().get("lina@lettres.example")).hasValue(1);
    }

    @Test
    void aMessageThatOnePersonWaitsForGoesFirst() {
        queue(brest, lina());
        jdbc.sql("insert into notice_due (commune_id, notice_id, due_at) values (?, 0, ?)")
                .params(
                        brest.id().value(),
                        clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .update();
        assertThat(due.take(10)).isEmpty();
        jdbc.sql("delete from notice_due").update();
        assertThat(due.take(10)).isPresent();
    }

    @Test
    void lettersWaitWhileTheServerIsAway() throws Exception {
        queue(brest, lina());
        int port = sink.port();
        sink.close();
        sendAll(port);
        assertThat(report(brest)).isEqualTo(new BulkReport(1, 0, 0, 0, 0));
        sink = new SmtpSink(port, true);
        makeDue();
        sendAll();
        assertThat(report(brest).sent()).isEqualTo(1);
    }

    @Test
    void whatIsCalledOffDoesNotLeave() {
        queue(brest, lina(), maud());
        assertThat(in(brest, () -> mails.cancel(about))).isEqualTo(2);
        sendAll();
        assertThat(sink.total()).isZero();
    }

    @Test
    void noMoreLeaveInAMinuteThanTheOperatorAllows() {
        jdbc.sql("delete from bulk_pace").update();
        var pace = new BulkPace(jdbc, Clock.fixed(clock.instant(), clock.getZone()), 100);
        int granted = 0;
        for (int i = 0; i < 10; i++) {
            granted += pace.grant(30);
        }
        assertThat(granted).isEqualTo(100);
        var later = Clock.offset(clock, Duration.ofMinutes(2));
        assertThat(new BulkPace(jdbc, later, 100).grant(30)).isEqualTo(30);
        assertThat(new BulkPace(jdbc, clock, 0).grant(30)).isEqualTo(30);
    }

    private static BulkRecipient lina() {
        return recipient(1, "lina");
    }

    private static BulkRecipient maud() {
        return recipient(2, "maud");
    }

    private static BulkRecipient recipient(long id, String name) {
        return new BulkRecipient(
                id,
                name + "@lettres.example",
                Locale.FRENCH,
                "https://brest.example/d/" + name,
                "https://brest.example/choix/" + name);
    }

    private void queue(Commune commune, BulkRecipient... recipients) {
        in(commune, () -> mails.queue(about, KIND, "1", List.of(recipients)));
    }

    private BulkDue.Taken taken() {
        return due.take(50).orElseThrow();
    }

    private void makeDue() {
        jdbc.sql("update bulk_due set due_at = now()").update();
    }

    private void sendAll() {
        sendAll(sink.port());
    }

    private void sendAll(int port) {
        var office = new JavaMailSenderImpl();
        office.setHost("127.0.0.1");
        office.setPort(port);
        try (MailLine line = BulkConfiguration.lines(office).get()) {
            List<Optional<BulkDue.Taken>> rounds = new ArrayList<>();
            do {
                rounds.add(due.take(50));
                rounds.getLast().ifPresent(some -> send.send(some, line, office));
            } while (rounds.getLast().isPresent());
        }
    }

    private BulkReport report(Commune commune) {
        return in(commune, () -> mails.report(about));
    }

    private static <T> T in(Commune commune, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(commune.id(), work);
    }
}
