package fr.parvis.notices;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.parvis.ModuleTest;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.commune.TestCommunes;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.Delivery.State;
import fr.parvis.notices.smtp.Envelopes;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class NoticesTest {

    private static final byte[] PAPER = "%PDF paper".getBytes();

    @Autowired Templates templates;
    @Autowired Notices notices;
    @Autowired NoticeRows rows;
    @Autowired DueNotices due;
    @Autowired Communes communes;
    @Autowired Languages languages;
    @Autowired TransactionTemplate transaction;
    @Autowired Envelopes envelopes;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final String about = "test:" + UUID.randomUUID();
    private final List<Object> events = new ArrayList<>();
    private GreenMail smtp;
    private Commune here;
    private Commune there;

    @BeforeEach
    void start() {
        here = TestCommunes.open(communes, "29019");
        there = TestCommunes.open(communes, "35238");
        jdbc.sql("delete from notice_due").update();
        smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        smtp.start();
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void aMessageLeavesWithBothPartsItsAttachmentAndItsEnvelope() throws Exception {
        send(here, notice("Zoé Le Goff", "Reçu : votre demande"));
        deliverAll(smtp.getSmtp().getPort());

        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Reçu : votre demande");
        assertThat(name(message.getFrom()[0])).isEqualTo("Brest");
        assertThat(address(message.getFrom()[0])).isEqualTo("no-reply@" + here.mainHost());
        assertThat(name(message.getRecipients(Message.RecipientType.TO)[0]))
                .isEqualTo("Zoé Le Goff");
        assertThat(address(message.getReplyTo()[0])).isEqualTo("etat-civil@brest.example");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).endsWith("@" + here.mainHost() + ">");
        assertThat(part(message, "text/plain"))
                .contains("Bonjour Zoé Le Goff,")
                .contains("C’est reçu.")
                .contains("https://brest.example/suivi?a=1&b=2");
        assertThat(part(message, "text/html"))
                .contains("<html lang=\"fr\">")
                .contains("href=\"https://brest.example/suivi?a=1&amp;b=2\"")
                .contains("&lt;b&gt;")
                .contains(here.colour());
        assertThat(part(message, "application/pdf")).isEqualTo("%PDF paper");
        assertThat(delivery(here).state()).isEqualTo(State.SENT);
    }

    @Test
    void aMessageOfAListCarriesItsWayOutForProgramsAndForPeople() throws Exception {
        String leave = "https://brest.example/d/abc";
        String choices = "https://brest.example/abonnements/mes-choix/def";
        send(here, notice("Zoé", "Alerte").to(new Notice.Subscribed(leave, choices)));
        send(here, notice("Zoé", "Votre demande"));
        deliverAll(smtp.getSmtp().getPort());

        MimeMessage alert = received("Alerte");
        assertThat(alert.getHeader("List-Unsubscribe")).containsExactly("<" + leave + ">");
        assertThat(alert.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        assertThat(part(alert, "text/plain")).contains(leave, choices);
        assertThat(part(alert, "text/html")).contains(leave, choices);
        assertThat(received("Votre demande").getHeader("List-Unsubscribe")).isNull();
    }

    private MimeMessage received(String subject) throws Exception {
        for (MimeMessage one : smtp.getReceivedMessages()) {
            if (one.getSubject().equals(subject)) {
                return one;
            }
        }
        throw new AssertionError(subject + " did not come");
    }

    @Test
    void aReaderOfEnglishGetsEnglish() throws Exception {
        Notice french = notice("Ann", "Received");
        send(
                here,
                new Notice(
                        french.toName(),
                        french.toEmail(),
                        Locale.ENGLISH,
                        about,
                        french.subject(),
                        List.of("We have it."),
                        null,
                        List.of()));
        deliverAll(smtp.getSmtp().getPort());

        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(part(message, "text/plain")).contains("Hello Ann,").contains("Town hall");
        assertThat(part(message, "text/html")).contains("<html lang=\"en\">");
    }

    @Test
    void whatIsRolledBackNeverLeaves() throws Exception {
        in(
                here,
                () -> {
                    transaction.executeWithoutResult(
                            status -> {
                                notices.send(notice("Zoé", "Jamais"));
                                status.setRollbackOnly();
                            });
                    return null;
                });
        deliverAll(smtp.getSmtp().getPort());

        assertThat(smtp.getReceivedMessages()).isEmpty();
    }

    @Test
    void manyMessagesAreQueuedTogetherAndLeaveEachOnce() throws Exception {
        in(
                here,
                () -> {
                    notices.send(
                            List.of(notice("Un", "1"), notice("Deux", "2"), notice("Trois", "3")));
                    return null;
                });
        deliverAll(smtp.getSmtp().getPort());
        deliverAll(smtp.getSmtp().getPort());

        assertThat(smtp.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .containsExactlyInAnyOrder("1", "2", "3");
    }

    @Test
    void aMessageWaitsWhileTheServerIsDownAndLeavesWhenItIsBack() throws Exception {
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        send(here, notice("Zoé", "Patience"));
        deliverAll(port);

        assertThat(delivery(here).state()).isEqualTo(State.WAITING);
        assertThat(delivery(here).reason()).isNotBlank();
        assertThat(due.take()).isEmpty();

        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
        smtp.start();
        jdbc.sql("update notice_due set due_at = now()").update();
        deliverAll(port);

        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(delivery(here).state()).isEqualTo(State.SENT);
        assertThat(delivery(here).reason()).isEmpty();
        assertThat(events).isEmpty();
    }

    @Test
    void aRefusedAddressIsToldToTheSender() throws Exception {
        send(here, notice("Zoé", "Inconnue"));
        try (var server = new StubbornSmtp("RCPT", "550 5.1.1 no such person")) {
            deliverAll(server.port());
        }

        assertThat(delivery(here).state()).isEqualTo(State.UNDELIVERABLE);
        assertThat(delivery(here).reason()).contains("no such person");
        assertThat(events)
                .singleElement()
                .isInstanceOfSatisfying(
                        NoticeFailed.class, failed -> assertThat(failed.about()).isEqualTo(about));
    }

    @Test
    void aBusyServerOrOneThatRefusesUsIsTriedAgain() throws Exception {
        send(here, notice("Zoé", "Liste grise"));
        try (var server = new StubbornSmtp("RCPT", "451 4.7.1 come back later")) {
            deliverAll(server.port());
        }
        assertThat(delivery(here).state()).isEqualTo(State.WAITING);

        jdbc.sql("update notice_due set due_at = now()").update();
        try (var server = new StubbornSmtp("MAIL", "553 5.7.1 sender not yours")) {
            deliverAll(server.port());
        }
        assertThat(delivery(here).state()).isEqualTo(State.WAITING);
    }

    @Test
    void anAddressThatCannotExistIsUndeliverable() throws Exception {
        send(here, notice("Zoé", "Sans adresse", "pas une adresse"));
        deliverAll(smtp.getSmtp().getPort());

        assertThat(delivery(here).state()).isEqualTo(State.UNDELIVERABLE);
        assertThat(events).hasSize(1);
    }

    @Test
    void aLineBreakCannotAddAHeader() throws Exception {
        String lineBreak = "\r\nBcc: spy@example.org\r\n\r\nbody";
        send(here, notice("Zoé" + lineBreak, "Sujet" + lineBreak));
        deliverAll(smtp.getSmtp().getPort());

        MimeMessage message = smtp.getReceivedMessages()[0];
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Sujet Bcc: spy@example.org body");

        send(here, notice("Zoé", "Adresse", "zoe@example.org" + lineBreak));
        deliverAll(smtp.getSmtp().getPort());
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void eachCommuneWritesInItsOwnNameAndSeesItsOwnMessages() throws Exception {
        send(here, notice("Zoé", "D’ici"));
        send(there, notice("Yann", "De là"));
        deliverAll(smtp.getSmtp().getPort());

        for (MimeMessage message : smtp.getReceivedMessages()) {
            boolean ours = message.getSubject().equals("D’ici");
            assertThat(name(message.getFrom()[0])).isEqualTo(ours ? "Brest" : "Rennes");
        }
        assertThat(in(here, () -> notices.about(about)))
                .extracting(Delivery::subject)
                .containsExactly("D’ici");
        assertThat(in(there, () -> notices.about(about)))
                .extracting(Delivery::subject)
                .containsExactly("De là");
    }

    @Test
    void nothingOfTheTextIsKeptOnceItHasLeft() throws Exception {
        send(here, notice("Zoé", "Oublié"));
        deliverAll(smtp.getSmtp().getPort());

        assertThat(
                        in(
                                here,
                                () ->
                                        jdbc.sql("select envelope from notice where about = ?")
                                                .param(about)
                                                .query((row, n) -> String.valueOf(row.getString(1)))
                                                .list()))
                .containsExactly("null");
    }

    private Notice notice(String name, String subject) {
        return notice(name, subject, "zoe@example.org");
    }

    private Notice notice(String name, String subject, String email) {
        return new Notice(
                        name,
                        email,
                        Locale.FRENCH,
                        about,
                        subject,
                        List.of("C’est reçu.\nDeuxième ligne.", "<b>Rien ne passe.</b>"),
                        new Notice.Link("Suivre ma demande", "https://brest.example/suivi?a=1&b=2"),
                        List.of(new Notice.Attachment("paper", "412", "accusé.pdf")))
                .replyingTo("etat-civil@brest.example");
    }

    private void send(Commune commune, Notice notice) throws Exception {
        in(
                commune,
                () -> {
                    notices.send(notice);
                    return null;
                });
    }

    private void deliverAll(int port) throws InterruptedException {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        var deliver = new DeliverNotice(rows, due, compose(), transaction, events::add, clock);
        var office = new PostOffice(sender, envelopes);
        for (var taken = due.take(); taken.isPresent(); taken = due.take()) {
            deliver.deliver(taken.get(), office);
        }
    }

    private ComposeMail compose() {
        AttachmentSource paper =
                new AttachmentSource() {
                    @Override
                    public String kind() {
                        return "paper";
                    }

                    @Override
                    public Content open(String reference) {
                        return new Content("application/pdf", PAPER);
                    }
                };
        return new ComposeMail(
                communes, languages, templates, List.of(paper), "no-reply@{host}", clock);
    }

    private Delivery delivery(Commune commune) throws Exception {
        return in(commune, () -> notices.about(about)).getFirst();
    }

    private static <T> T in(Commune commune, java.util.concurrent.Callable<T> work)
            throws Exception {
        return CommuneScope.call(commune.id(), work::call);
    }

    private static String name(jakarta.mail.Address address) {
        return ((InternetAddress) address).getPersonal();
    }

    private static String address(jakarta.mail.Address address) {
        return ((InternetAddress) address).getAddress();
    }

    /** The content of the first part of a type, at any depth. */
    private static String part(Part part, String type) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        return part.isMimeType(type) ? content(part) : null;
    }

    private static String content(Part part) throws IOException, jakarta.mail.MessagingException {
        return part.getContent() instanceof String text
                ? text
                : new String(part.getInputStream().readAllBytes());
    }
}
