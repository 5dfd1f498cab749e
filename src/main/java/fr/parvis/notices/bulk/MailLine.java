package fr.parvis.notices.bulk;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.function.BooleanSupplier;

/** A connection over which letters leave one after the other; belongs to one worker. */
interface MailLine extends AutoCloseable {

    /**
     * @throws MessagingException when the mail server cannot be reached: nothing can leave
     */
    void open() throws MessagingException;

    /**
     * @param mine asked at the last moment; a no means that it must not leave
     * @throws MessagingException when it was not taken, or nobody knows
     */
    void send(MimeMessage message, BooleanSupplier mine) throws MessagingException;

    @Override
    void close();
}
