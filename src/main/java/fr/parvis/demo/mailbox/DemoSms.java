package fr.parvis.demo.mailbox;

import fr.parvis.notices.sms.PhoneNumbers;
import fr.parvis.notices.sms.SmsAccount;
import fr.parvis.notices.sms.SmsProvider;
import fr.parvis.notices.sms.TextNews;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ObjIntConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Takes the place of an operator of SMS: everything sent arrives in the mailbox, and is confirmed.
 */
@Component
@Profile("demo")
class DemoSms implements SmsProvider {

    private final DemoMails mails;
    private final PhoneNumbers numbers;
    private final TextNews news;

    DemoSms(DemoMails mails, PhoneNumbers numbers, TextNews news) {
        this.mails = mails;
        this.numbers = numbers;
        this.news = news;
    }

    @Override
    public String code() {
        return "demo";
    }

    @Override
    public Answer submit(Order order, SmsAccount account, ObjIntConsumer<String> taken) {
        String to = numbers.shown(order.to());
        mails.add(to, "SMS", content(order, account, to));
        for (int part = 1; part <= order.text().parts().size(); part++) {
            taken.accept(order.reference(), part);
        }
        news.came(order.reference(), true, "");
        return new Answer.Taken();
    }

    /** The mailbox keeps letters: an SMS is one from the name that telephones show. */
    private static byte[] content(Order order, SmsAccount account, String to) {
        String utf8 = StandardCharsets.UTF_8.name();
        var bytes = new ByteArrayOutputStream();
        try {
            var message = new MimeMessage((Session) null);
            message.setFrom(new InternetAddress("sms@demo.invalid", account.sender(), utf8));
            message.setRecipient(
                    MimeMessage.RecipientType.TO,
                    new InternetAddress(order.to().substring(1) + "@demo.invalid", to, utf8));
            message.setSubject("SMS", utf8);
            message.setText(order.text().text(), utf8);
            message.writeTo(bytes);
        } catch (MessagingException broken) {
            throw new IllegalStateException("an SMS cannot be written", broken);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
