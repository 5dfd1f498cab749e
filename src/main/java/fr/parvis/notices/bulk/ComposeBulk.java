package fr.parvis.notices.bulk;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.notices.smtp.Envelopes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * A letter in its envelope for one person, in the name of the current commune. No image of ours, no
 * link of ours tells whether they read it.
 */
@Component
class ComposeBulk {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final Communes communes;
    private final Envelopes envelopes;
    private final String sender;
    private final Clock clock;

    ComposeBulk(
            Communes communes,
            Envelopes envelopes,
            @Value("${parvis.mail.from:no-reply@{host}}") String sender,
            Clock clock) {
        this.communes = communes;
        this.envelopes = envelopes;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * @throws jakarta.mail.internet.AddressException when the recipient's address cannot exist
     */
    MimeMessage message(JavaMailSender office, BulkMail mail, BulkLetter letter)
            throws MessagingException, UnsupportedEncodingException {
        Commune commune = communes.current();
        MimeMessage message = envelopes.blank(office, "b" + mail.id());
        var from = new InternetAddress(sender.replace("{host}", commune.mainHost()), true);
        from.setPersonal(commune.name(), CHARSET);
        message.setFrom(from);
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(mail.recipient().email(), true));
        message.setSubject(oneLine(letter.subject()), CHARSET);
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(bodies(mail.recipient(), letter));
        message.saveChanges();
        headers(message, mail, letter, commune);
        return message;
    }

    private static MimeMultipart bodies(BulkRecipient recipient, BulkLetter letter)
            throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(personal(letter.text(), recipient), CHARSET);
        var html = new MimeBodyPart();
        html.setText(personal(letter.html(), recipient), CHARSET, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static String personal(String body, BulkRecipient recipient) {
        return body.replace(BulkLetter.LEAVE, recipient.leaveUrl())
                .replace(BulkLetter.CHOICES, recipient.choicesUrl());
    }

    /** RFC 2369, 2919, 3834 and 8058. */
    private static void headers(
            MimeMessage message, BulkMail mail, BulkLetter letter, Commune commune)
            throws MessagingException {
        BulkRecipient recipient = mail.recipient();
        message.setHeader(
                "Message-ID",
                "<bulk.%s.%d@%s>".formatted(commune.id(), mail.id(), commune.mainHost()));
        message.setHeader("List-Id", "<%s.%s>".formatted(letter.listId(), commune.mainHost()));
        message.setHeader("List-Unsubscribe", "<%s>".formatted(recipient.leaveUrl()));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Precedence", "bulk");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", recipient.language().getLanguage());
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
