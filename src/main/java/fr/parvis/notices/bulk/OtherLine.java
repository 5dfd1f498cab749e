package fr.parvis.notices.bulk;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.function.BooleanSupplier;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** What stands in the place of a mail server, such as the mailbox of the demonstration. */
record OtherLine(JavaMailSender sender) implements MailLine {

    @Override
    public void open() {}

    @Override
    public void send(MimeMessage message, BooleanSupplier mine) throws MessagingException {
        if (!mine.getAsBoolean()) {
            throw new MessagingException("not ours any more", new BulkTransport.NotOurs());
        }
        try {
            sender.send(message);
        } catch (MailException refused) {
            throw new MessagingException("refused", refused);
        }
    }

    @Override
    public void close() {}
}
