package fr.parvis.notices.smtp;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * {@code smtp://user:password@host:587} (encrypted when the server offers it) or {@code
 * smtps://user:password@host:465}; user and password percent-encoded, both optional.
 */
public final class SmtpUrl {

    private SmtpUrl() {}

    public static JavaMailSenderImpl sender(URI url) {
        boolean encrypted = "smtps".equals(url.getScheme());
        if (!encrypted && !"smtp".equals(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException(
                    "PARVIS_SMTP_URL looks like smtp://user:password@host:587, or smtps://…");
        }
        var sender = new JavaMailSenderImpl();
        sender.setProtocol(url.getScheme());
        sender.setHost(url.getHost());
        sender.setPort(url.getPort() > 0 ? url.getPort() : encrypted ? 465 : 587);
        sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        if (url.getRawUserInfo() != null) {
            logIn(sender, url.getRawUserInfo().split(":", 2));
        }
        return sender;
    }

    private static void logIn(JavaMailSenderImpl sender, String[] userAndPassword) {
        sender.getJavaMailProperties().put("mail." + sender.getProtocol() + ".auth", "true");
        sender.setUsername(decoded(userAndPassword[0]));
        sender.setPassword(userAndPassword.length > 1 ? decoded(userAndPassword[1]) : "");
    }

    /** A plus sign is itself here, as in the paths of addresses. */
    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
