package fr.parvis.notices.bounces;

import fr.parvis.kernel.Auditable;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mailbox of the current commune to which messages come back: shown, set, read at once. */
@Component
public class Mailboxes {

    private static final Set<String> PROTOCOLS = Set.of("imap", "imaps", "pop3", "pop3s");

    private final MailboxStore store;
    private final ReadMailbox read;
    private final ApplicationEventPublisher events;

    Mailboxes(MailboxStore store, ReadMailbox read, ApplicationEventPublisher events) {
        this.store = store;
        this.read = read;
        this.events = events;
    }

    /** Its password is not shown to anybody: {@link Mailbox#kept()} tells that there is one. */
    public Mailbox current() {
        return store.find().orElse(Mailbox.NONE);
    }

    /**
     * @param typed an empty password keeps the one there is, unless the server is another
     * @return id of the field that is wrong
     */
    @Transactional
    public Optional<String> set(Mailbox typed) {
        Mailbox before = current();
        boolean same =
                before.host().equals(typed.host()) && before.username().equals(typed.username());
        String password = typed.password().isEmpty() && same ? before.password() : typed.password();
        if (typed.active()) {
            if (!typed.address().matches("[^\\s@+<>]{1,40}@[^\\s@<>]+\\.[^\\s@.<>]+")) {
                return Optional.of("adresse");
            }
            if (!PROTOCOLS.contains(typed.protocol()) || !typed.host().matches("[\\w.-]{1,200}")) {
                return Optional.of("serveur");
            }
            if (typed.port() < 1 || typed.port() > 65_535) {
                return Optional.of("port");
            }
            if (password.isEmpty()) {
                return Optional.of("motdepasse");
            }
        }
        store.save(
                new Mailbox(
                        typed.active(),
                        typed.address(),
                        typed.protocol(),
                        typed.host(),
                        typed.port(),
                        typed.username(),
                        password,
                        null,
                        ""));
        events.publishEvent(new MailboxChanged(typed.host()));
        return Optional.empty();
    }

    /** Its problem, if there is one, is told by {@link #current()}. */
    public void readNow() {
        read.read();
    }

    /** Its password is not told. */
    record MailboxChanged(String detail) implements Auditable {
        @Override
        public String action() {
            return "bounce-mailbox.changed";
        }

        @Override
        public String subject() {
            return "bounce-mailbox";
        }
    }
}
