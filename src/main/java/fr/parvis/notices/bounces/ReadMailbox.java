package fr.parvis.notices.bounces;

import fr.parvis.notices.bounces.Returned.Kind;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox of the current commune. What was understood is deleted there; anything else is
 * left for a person, marked as seen.
 */
@Component
class ReadMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);
    private static final int MOST = 500;
    private static final int LARGEST = 1_000_000;
    private static final String PATIENCE = "20000";

    private final MailboxStore mailboxes;
    private final ReturnMarks marks;
    private final NoteReturn note;

    ReadMailbox(MailboxStore mailboxes, ReturnMarks marks, NoteReturn note) {
        this.mailboxes = mailboxes;
        this.marks = marks;
        this.note = note;
    }

    void read() {
        mailboxes.find().filter(Mailbox::active).ifPresent(this::read);
    }

    private void read(Mailbox mailbox) {
        try (Store store = session(mailbox).getStore(mailbox.protocol())) {
            store.connect(mailbox.host(), mailbox.port(), mailbox.username(), mailbox.password());
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                readAll(inbox);
            }
            mailboxes.read();
        } catch (MessagingException away) {
            LOG.warn("the mailbox of returned messages cannot be read: {}", away.toString());
            mailboxes.problem(away.getMessage() == null ? away.toString() : away.getMessage());
        }
    }

    private void readAll(Folder inbox) throws MessagingException {
        int last = Math.min(inbox.getMessageCount(), MOST);
        for (int i = 1; i <= last; i++) {
            Message message = inbox.getMessage(i);
            if (!message.isSet(Flags.Flag.DELETED)) {
                message.setFlag(understood(message) ? Flags.Flag.DELETED : Flags.Flag.SEEN, true);
            }
        }
    }

    /** A message that cannot be read at all does not keep the others from being read. */
    private boolean understood(Message message) {
        try {
            if (message.getSize() > LARGEST) {
                return false;
            }
            Returned returned = ReadReturn.of((MimeMessage) message);
            Optional<String> mark =
                    returned.kind() == Kind.NOTHING ? Optional.empty() : marks.find(whole(message));
            mark.ifPresent(it -> note.note(it, returned));
            return mark.isPresent();
        } catch (MessagingException | IOException | IllegalArgumentException unreadable) {
            LOG.info("a returned message cannot be read: {}", unreadable.toString());
            return false;
        }
    }

    private static String whole(Message message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Session session(Mailbox mailbox) {
        var settings = new Properties();
        String protocol = "mail." + mailbox.protocol();
        settings.setProperty(protocol + ".connectiontimeout", PATIENCE);
        settings.setProperty(protocol + ".timeout", PATIENCE);
        settings.setProperty(protocol + ".writetimeout", PATIENCE);
        settings.setProperty(protocol + ".ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.starttls.enable", "true");
        settings.setProperty("mail.pop3.starttls.enable", "true");
        return Session.getInstance(settings);
    }
}
