package fr.parvis.notices.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.smtp.Envelopes;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Messages come back to a real mailbox, by IMAP and by POP3, and tell which they were. */
@ModuleTest
class BouncesTest {

    private static final String USER = "retours@brest.example";

    @Autowired Mailboxes mailboxes;
    @Autowired ReturnMarks marks;
    @Autowired Envelopes envelopes;
    @Autowired Communes communes;
    @Autowired JdbcClient jdbc;

    private final String lina = UUID.randomUUID() + "@lina.example";
    private GreenMail mail;
    private Commune brest;
    private long notice;
    private long letter;

    @BeforeEach
    void start() {
        mail =
                new GreenMail(
                        new ServerSetup[] {
                            ServerSetupTest.SMTP.dynamicPort(),
                            ServerSetupTest.IMAP.dynamicPort(),
                            ServerSetupTest.POP3.dynamicPort()
                        });
        mail.start();
        mail.setUser(USER, USER, "secret");
        brest = TestCommunes.open(communes, TestCommunes.BREST);
        notice =
                add(
                        "insert into notice (about, to_email, subject, state, changed_at)"
                                + " values ('test:1', ?, 'Reçu', 'SENT', now()) returning id");
        letter =
                add(
                        "insert into bulk_mail (about, kind, reference, recipient, to_email, language,"
                                + " leave_url, choices_url, state, changed_at) values ('bounce:'"
                                + " || gen_random_uuid(), 'x', '1', 1, ?, 'fr', '', '', 'SENT', now())"
                                + " returning id");
        listen("imap", mail.getImap().getPort());
    }

    @AfterEach
    void stop() {
        in(() -> jdbc.sql("delete from bounce_mailbox").update());
        mail.stop();
    }

    @Test
    void aMessageLeavesWithAReturnAddressThatTellsWhichItIs() throws Exception {
        var sender = new JavaMailSenderImpl();
        var message = (SMTPMessage) in(() -> blank(sender));
        assertThat(message.getEnvelopeFrom())
                .matches("retours\\+n" + notice + "-[0-9a-f]{16}@brest\\.example");
        assertThat(in(() -> marks.find(message.getEnvelopeFrom()))).contains("n" + notice);
        assertThat(in(() -> marks.find("retours+n" + notice + "-0123456789abcdef@brest.example")))
                .as("forged")
                .isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistMarksTheMessageAndItsReason() throws Exception {
        arrives(report(receipt("n" + notice), "failed", "5.1.1", "550 no such person"));
        in(mailboxes::readNow);
        assertThat(state("notice", notice)).isEqualTo("UNDELIVERABLE");
        assertThat(reason("notice", notice)).contains("5.1.1", "no such person");
        assertThat(left()).isZero();
    }

    @Test
    void aLetterThatComesBackIsToldApartByPop3Too() throws Exception {
        listen("pop3", mail.getPop3().getPort());
        arrives(report(receipt("b" + letter), "failed", "5.1.10", "no MX"));
        in(mailboxes::readNow);
        assertThat(state("bulk_mail", letter)).isEqualTo("BOUNCED");
    }

    @Test
    void aFullMailboxADelayAndAHolidayAreNoDeath() throws Exception {
        arrives(report(receipt("b" + letter), "failed", "5.2.2", "mailbox full"));
        arrives(report(receipt("b" + letter), "delayed", "4.4.1", "no answer"));
        arrives(
                "From: lina@lina.example\r\nSubject: Absente\r\nAuto-Submitted: auto-replied\r\n\r\n"
                        + "De retour lundi. "
                        + receipt("b" + letter));
        in(mailboxes::readNow);
        assertThat(state("bulk_mail", letter)).isEqualTo("SENT");
        assertThat(left()).as("what no machine understands is left for a person").isEqualTo(2);
    }

    @Test
    void aComplaintEndsTheLetters() throws Exception {
        arrives(complaint(receipt("b" + letter)));
        in(mailboxes::readNow);
        assertThat(state("bulk_mail", letter)).isEqualTo("BOUNCED");
        assertThat(reason("bulk_mail", letter)).isEqualTo("abuse");
    }

    @Test
    void aForgedReturnHurtsNobodyAndOneThatCannotBeReadKeepsNoOtherFromBeingRead()
            throws Exception {
        arrives(report("n" + notice + "-0123456789abcdef", "failed", "5.1.1", "forged"));
        arrives("Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n");
        arrives(report(receipt("b" + letter), "failed", "5.1.1", "true"));
        in(mailboxes::readNow);
        assertThat(state("notice", notice)).isEqualTo("SENT");
        assertThat(state("bulk_mail", letter)).isEqualTo("BOUNCED");
    }

    @Test
    void aMailboxThatCannotBeOpenedSaysSo() {
        in(
                () ->
                        mailboxes.set(
                                new Mailbox(
                                        true, USER, "imap", "127.0.0.1", 1, USER, "x", null, "")));
        in(mailboxes::readNow);
        assertThat(in(mailboxes::current).problem()).isNotBlank();
    }

    @Test
    void thePasswordIsNotKeptInTheClearNorSentToAnotherServer() {
        byte[] kept =
                in(
                        () ->
                                jdbc.sql("select password from bounce_mailbox")
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(
                        in(
                                () ->
                                        mailboxes.set(
                                                new Mailbox(
                                                        true,
                                                        USER,
                                                        "imap",
                                                        "elsewhere.example",
                                                        143,
                                                        USER,
                                                        "",
                                                        null,
                                                        ""))))
                .contains("motdepasse");
    }

    private MimeMessage blank(JavaMailSenderImpl sender) {
        try {
            return envelopes.blank(sender, "n" + notice);
        } catch (jakarta.mail.MessagingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void listen(String protocol, int port) {
        in(
                () ->
                        mailboxes.set(
                                new Mailbox(
                                        true,
                                        USER,
                                        protocol,
                                        "127.0.0.1",
                                        port,
                                        USER,
                                        "secret",
                                        null,
                                        "")));
    }

    private String receipt(String mark) {
        return in(() -> marks.receipt(mark));
    }

    private void arrives(String message) throws Exception {
        var parsed =
                new MimeMessage(
                        Session.getInstance(new Properties()),
                        new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        mail.getUserManager().getUserByEmail(USER).deliver(parsed);
    }

    private static String report(String mark, String action, String status, String said) {
        return """
               From: MAILER-DAEMON@elsewhere.example
               Subject: Undelivered
               MIME-Version: 1.0
               Content-Type: multipart/report; report-type=delivery-status; boundary="b"

               --b
               Content-Type: text/plain

               It did not work.
               --b
               Content-Type: message/delivery-status

               Reporting-MTA: dns; elsewhere.example

               Final-Recipient: rfc822; lina@lina.example
               Action: %s
               Status: %s
               Diagnostic-Code: smtp; %s

               --b
               Content-Type: text/rfc822-headers

               X-Parvis-Receipt: %s
               Subject: Reçu

               --b--
               """
                .formatted(action, status, said, mark)
                .replace("\n", "\r\n");
    }

    private static String complaint(String mark) {
        return """
               From: feedback@elsewhere.example
               Subject: complaint
               MIME-Version: 1.0
               Content-Type: multipart/report; report-type=feedback-report; boundary="b"

               --b
               Content-Type: text/plain

               Somebody complained.
               --b
               Content-Type: message/feedback-report

               Feedback-Type: abuse
               User-Agent: elsewhere/1.0
               Version: 1

               --b
               Content-Type: message/rfc822

               X-Parvis-Receipt: %s
               Subject: La lettre

               x
               --b--
               """
                .formatted(mark)
                .replace("\n", "\r\n");
    }

    private long left() throws Exception {
        int count = 0;
        for (MimeMessage one : mail.getReceivedMessages()) {
            count += one.isSet(Flags.Flag.DELETED) ? 0 : 1;
        }
        return count;
    }

    private long add(String sql) {
        return in(() -> jdbc.sql(sql).param(lina).query(Long.class).single());
    }

    private String state(String table, long id) {
        return column(table, "state", id);
    }

    private String reason(String table, long id) {
        return column(table, "reason", id);
    }

    private String column(String table, String column, long id) {
        return in(
                () ->
                        jdbc.sql("select %s from %s where id = ?".formatted(column, table))
                                .param(id)
                                .query(String.class)
                                .single());
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return CommuneScope.call(brest.id(), work);
    }

    private void in(Runnable work) {
        CommuneScope.run(brest.id(), work);
    }
}
