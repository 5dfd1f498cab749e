package fr.parvis.notices.bulk;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import jakarta.mail.internet.MimeMessage;
import java.util.function.BooleanSupplier;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A connection to the mail server, opened when needed and kept for the letters that follow. */
final class SmtpLine implements MailLine {

    private final JavaMailSenderImpl settings;
    private BulkTransport transport;

    SmtpLine(JavaMailSenderImpl settings) {
        this.settings = settings;
    }

    @Override
    public void open() throws MessagingException {
        if (transport != null && transport.isConnected()) {
            return;
        }
        close();
        Session session = settings.getSession();
        String protocol = settings.getProtocol() == null ? "smtp" : settings.getProtocol();
        var server =
                new URLName(
                        protocol,
                        settings.getHost(),
                        settings.getPort(),
                        null,
                        settings.getUsername(),
                        settings.getPassword());
        transport = new BulkTransport(session, server);
        transport.connect();
    }

    @Override
    public void send(MimeMessage message, BooleanSupplier mine) throws MessagingException {
        transport.beforeTheDot(mine);
        transport.sendMessage(message, message.getAllRecipients());
    }

    @Override
    public void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException gone) {
            // it hung up first
        }
        transport = null;
    }
}
