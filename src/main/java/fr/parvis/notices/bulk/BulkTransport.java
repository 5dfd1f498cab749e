package fr.parvis.notices.bulk;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** A connection to the mail server that asks once more before the dot that ends a message. */
final class BulkTransport extends SMTPTransport {

    private BooleanSupplier beforeTheDot = () -> true;

    BulkTransport(Session session, URLName server) {
        super(session, server, server.getProtocol(), "smtps".equals(server.getProtocol()));
    }

    /**
     * @param ask a no hangs up, so that the server throws the message away
     */
    void beforeTheDot(BooleanSupplier ask) {
        beforeTheDot = ask;
    }

    /** The library hangs up on every {@link IOException} here. */
    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!beforeTheDot.getAsBoolean()) {
            throw new NotOurs();
        }
        super.finishData();
    }

    /** Somebody else sent it, or it was called off, while it was being written. */
    static final class NotOurs extends IOException {}
}
