package fr.parvis.demo.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A message taken apart. */
public record DemoMail(
        long id,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        String text,
        String html,
        List<Attachment> attachments) {

    public record Attachment(String name, String mediaType, byte[] content) {}

    static DemoMail read(long id, Instant receivedAt, byte[] content) {
        try {
            var message = new MimeMessage(null, new ByteArrayInputStream(content));
            var parts = new Parts();
            parts.collect(message);
            return new DemoMail(
                    id,
                    receivedAt,
                    readable(message.getHeader("From", null)),
                    readable(message.getHeader("To", null)),
                    message.getSubject(),
                    parts.text,
                    parts.html,
                    List.copyOf(parts.attachments));
        } catch (MessagingException broken) {
            throw new IllegalStateException("message " + id + " was not written by us", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String readable(String header) throws MessagingException {
        return InternetAddress.parse(header)[0].toUnicodeString();
    }

    /** The leaves of the tree of parts. */
    private static final class Parts {

        private String text = "";
        private String html = "";
        private final List<Attachment> attachments = new ArrayList<>();

        void collect(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart several) {
                for (int i = 0; i < several.getCount(); i++) {
                    collect(several.getBodyPart(i));
                }
            } else if (part.getFileName() != null) {
                attachments.add(attachment(part));
            } else if (part.isMimeType("text/html")) {
                html = part.getContent().toString();
            } else if (part.isMimeType("text/plain")) {
                text = part.getContent().toString();
            }
        }

        private static Attachment attachment(Part part) throws MessagingException, IOException {
            return new Attachment(
                    MimeUtility.decodeText(part.getFileName()),
                    new ContentType(part.getContentType()).getBaseType(),
                    part.getInputStream().readAllBytes());
        }
    }
}
