package fr.parvis.notices.bounces;

import fr.parvis.notices.bounces.Returned.Kind;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells a delivery report (RFC 3464) and a complaint (RFC 5965) from everything else. */
final class ReadReturn {

    private static final int LONGEST_REASON = 300;
    private static final int MOST = 200_000;

    private ReadReturn() {}

    static Returned of(MimeMessage message) throws MessagingException, IOException {
        if (!message.isMimeType("multipart/report")
                || !(message.getContent() instanceof Multipart parts)) {
            return Returned.NOTHING;
        }
        String type = new ContentType(message.getContentType()).getParameter("report-type");
        return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
            case "delivery-status" ->
                    part(parts, "message/delivery-status", "message/global-delivery-status")
                            .map(ReadReturn::status)
                            .orElse(Returned.NOTHING);
            case "feedback-report" ->
                    part(parts, "message/feedback-report")
                            .map(ReadReturn::complaint)
                            .orElse(Returned.NOTHING);
            default -> Returned.NOTHING;
        };
    }

    private static Optional<String> part(Multipart parts, String... types)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            for (String type : types) {
                if (part.isMimeType(type)) {
                    return Optional.of(text(part));
                }
            }
        }
        return Optional.empty();
    }

    static String text(Part part) throws MessagingException, IOException {
        try (var in = part.getInputStream()) {
            return new String(in.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        }
    }

    /** Groups of fields between empty lines: the first about the message, then each recipient. */
    private static Returned status(String report) {
        for (String group : report.replace("\r\n", "\n").split("\n[ \t]*\n")) {
            InternetHeaders fields = fields(group);
            String action = field(fields, "Action").toLowerCase(Locale.ROOT);
            if (action.equals("failed")) {
                String status = field(fields, "Status");
                String said = field(fields, "Diagnostic-Code");
                return new Returned(kind(status), shortened((status + " " + said).strip()));
            }
        }
        return Returned.NOTHING;
    }

    /**
     * Class 5 is for good, but for what is no fault of the address: a full mailbox (5.2.2), a
     * message too big or unwelcome (5.3.4, 5.6, 5.7).
     */
    private static Kind kind(String status) {
        boolean forGood = status.startsWith("5.");
        boolean ofTheMessage = status.matches("5\\.(2\\.[23]|3\\.4|6\\.\\d+|7\\.\\d+)\\b.*");
        return forGood && !ofTheMessage ? Kind.HARD : Kind.SOFT;
    }

    private static Returned complaint(String report) {
        String type = field(fields(report), "Feedback-Type");
        return type.isBlank() || type.equalsIgnoreCase("not-spam")
                ? Returned.NOTHING
                : new Returned(Kind.COMPLAINT, shortened(type));
    }

    private static InternetHeaders fields(String group) {
        byte[] bytes = (group.strip() + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1);
        try {
            return new InternetHeaders(new ByteArrayInputStream(bytes));
        } catch (MessagingException unreadable) {
            return new InternetHeaders();
        }
    }

    private static String field(InternetHeaders fields, String name) {
        String value = fields.getHeader(name, null);
        return value == null ? "" : value.replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String reason) {
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }
}
