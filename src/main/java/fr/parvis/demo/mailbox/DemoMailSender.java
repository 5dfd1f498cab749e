package fr.parvis.demo.mailbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Takes the place of the mail server: everything sent arrives in the mailbox. */
@Component
@Primary
@Profile("demo")
class DemoMailSender extends JavaMailSenderImpl {

    private final DemoMails mails;

    DemoMailSender(DemoMails mails) {
        this.mails = mails;
    }

    @Override
    protected void doSend(MimeMessage[] messages, Object[] originals) {
        for (MimeMessage message : messages) {
            try {
                keep(message);
            } catch (MessagingException broken) {
                throw new MailSendException("the message cannot be written", broken);
            }
        }
    }

    private void keep(MimeMessage message) throws MessagingException {
        String id = message.getMessageID();
        message.saveChanges();
        message.setHeader("Message-ID", id);
        var content = new ByteArrayOutputStream();
        try {
            message.writeTo(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        mails.add(recipients(message), message.getSubject(), content.toByteArray());
    }

    private static String recipients(MimeMessage message) throws MessagingException {
        return Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                .map(DemoMailSender::readable)
                .collect(Collectors.joining(", "));
    }

    private static String readable(Address address) {
        return address instanceof InternetAddress known
                ? known.toUnicodeString()
                : address.toString();
    }
}
