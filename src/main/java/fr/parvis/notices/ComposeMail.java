package fr.parvis.notices;

import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Templates;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Gives a message its envelope and its two bodies, in the name of the current commune. */
@Component
final class ComposeMail {

    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final Communes communes;
    private final Languages languages;
    private final List<AttachmentSource> attachments;
    private final String sender;
    private final Clock clock;
    private final Templates templates;

    /**
     * @param sender address that messages come from; {@code {host}} stands for the commune's host
     */
    ComposeMail(
            Communes communes,
            Languages languages,
            Templates templates,
            List<AttachmentSource> attachments,
            @Value("${parvis.mail.from:no-reply@{host}}") String sender,
            Clock clock) {
        this.communes = communes;
        this.languages = languages;
        this.templates = templates;
        this.attachments = attachments;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * @throws jakarta.mail.internet.AddressException when the recipient's address cannot exist
     */
    void into(MimeMessage message, WaitingNotice waiting)
            throws MessagingException, UnsupportedEncodingException {
        Commune commune = communes.current();
        Notice notice = waiting.notice();
        var mail = new MimeMessageHelper(message, true, CHARSET);
        mail.setFrom(address(sender.replace("{host}", commune.mainHost()), commune.name()));
        mail.setTo(address(notice.toEmail(), notice.toName()));
        if (notice.replyTo() != null) {
            mail.setReplyTo(address(notice.replyTo(), commune.name()));
        }
        mail.setSubject(oneLine(notice.subject()));
        mail.setSentDate(Date.from(clock.instant()));
        mail.setText(text(notice, commune), html(notice, commune));
        attach(mail, notice);
        message.setHeader("Message-ID", messageId(commune, waiting));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", notice.locale().getLanguage());
        if (notice.subscribed() != null) {
            wayOut(message, notice.subscribed());
        }
    }

    /** RFC 2369 and 8058. */
    private static void wayOut(MimeMessage message, Notice.Subscribed subscribed)
            throws MessagingException {
        message.setHeader("List-Unsubscribe", "<%s>".formatted(subscribed.leave()));
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private String text(Notice notice, Commune commune) {
        return new MailText(languages.words(notice.locale())).of(notice, commune);
    }

    private String html(Notice notice, Commune commune) {
        Map<String, Object> model =
                Map.of(
                        "words",
                        languages.words(notice.locale()),
                        "notice",
                        notice,
                        "commune",
                        commune);
        return templates.text("notices/mail", model);
    }

    private void attach(MimeMessageHelper mail, Notice notice) throws MessagingException {
        for (Notice.Attachment attachment : notice.attachments()) {
            var content = source(attachment.kind()).open(attachment.reference());
            mail.addAttachment(
                    oneLine(attachment.fileName()),
                    new ByteArrayResource(content.bytes()),
                    content.mediaType());
        }
    }

    private AttachmentSource source(String kind) {
        return attachments.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody makes " + kind));
    }

    /** Stable: a mail server that sees it twice can tell. */
    private static String messageId(Commune commune, WaitingNotice waiting) {
        return "<notice.%s.%d@%s>".formatted(commune.id(), waiting.id(), commune.mainHost());
    }

    private static InternetAddress address(String email, String name)
            throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(email, true);
        address.setPersonal(oneLine(name == null ? "" : name), CHARSET);
        return address;
    }

    /** A line break in a header would begin another header. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
