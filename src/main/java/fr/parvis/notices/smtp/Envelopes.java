package fr.parvis.notices.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Blank messages whose return, if they are not delivered, tells which they were. */
@Component
public class Envelopes {

    /** A return that lost the address it was sent to still quotes this header. */
    public static final String RECEIPT = "X-Parvis-Receipt";

    private final ObjectProvider<ReturnAddresses> returns;

    Envelopes(ObjectProvider<ReturnAddresses> returns) {
        this.returns = returns;
    }

    /**
     * @param mark see {@link ReturnAddresses#of}
     */
    public MimeMessage blank(JavaMailSender sender, String mark) throws MessagingException {
        ReturnAddresses addresses = returns.getIfAvailable();
        if (addresses == null || !(sender instanceof JavaMailSenderImpl smtp)) {
            return sender.createMimeMessage();
        }
        var message = new SMTPMessage(smtp.getSession());
        message.setHeader(RECEIPT, addresses.receipt(mark));
        addresses.of(mark).ifPresent(message::setEnvelopeFrom);
        return message;
    }
}
