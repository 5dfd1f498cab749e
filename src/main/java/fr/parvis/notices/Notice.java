package fr.parvis.notices;

import java.util.List;
import java.util.Locale;

/**
 * A message to one person, already in words; the module gives it its envelope (commune's name,
 * colours, signature, text and HTML parts).
 *
 * @param about what it concerns, as the sender names it, for example {@code request:412}
 * @param link address of the one action, or null
 * @param attachments rendered when the message leaves, see {@link AttachmentSource}
 * @param replyTo address of the department in charge, or null when nobody reads answers
 * @param subscribed how they end what they subscribed to, or null for a message of their own file
 */
public record Notice(
        String toName,
        String toEmail,
        Locale locale,
        String about,
        String subject,
        List<String> paragraphs,
        Link link,
        List<Attachment> attachments,
        String replyTo,
        Subscribed subscribed) {

    public Notice(
            String toName,
            String toEmail,
            Locale locale,
            String about,
            String subject,
            List<String> paragraphs,
            Link link,
            List<Attachment> attachments) {
        this(toName, toEmail, locale, about, subject, paragraphs, link, attachments, null, null);
    }

    public Notice replyingTo(String email) {
        return new Notice(
                toName,
                toEmail,
                locale,
                about,
                subject,
                paragraphs,
                link,
                attachments,
                email,
                subscribed);
    }

    /** One of a list that they can leave. */
    public Notice to(Subscribed reader) {
        return new Notice(
                toName,
                toEmail,
                locale,
                about,
                subject,
                paragraphs,
                link,
                attachments,
                replyTo,
                reader);
    }

    public record Link(String label, String url) {}

    /**
     * @param leave full address that ends it by a POST without cookie (RFC 8058), and whose page
     *     has a button
     * @param choices full address of the page of all they chose
     */
    public record Subscribed(String leave, String choices) {}

    /**
     * @param kind tells which {@link AttachmentSource} makes it
     * @param reference what that source needs to find it again
     */
    public record Attachment(String kind, String reference, String fileName) {}
}
