package fr.parvis.notices.bulk;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.bulk.BulkDue.Taken;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends the letters that a worker took, one after the other, and writes down what came of them. */
@Component
class SendBatch {

    private static final Logger LOG = LoggerFactory.getLogger(SendBatch.class);
    private static final Duration SERVER_AWAY = Duration.ofMinutes(1);

    private final BulkRows rows;
    private final BulkDue due;
    private final OpenLetters letters;
    private final ComposeBulk compose;
    private final NoteFailure failures;
    private final Clock clock;

    SendBatch(
            BulkRows rows,
            BulkDue due,
            OpenLetters letters,
            ComposeBulk compose,
            NoteFailure failures,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.letters = letters;
        this.compose = compose;
        this.failures = failures;
        this.clock = clock;
    }

    void send(Taken taken, MailLine line, JavaMailSender office) {
        CommuneScope.run(taken.commune(), () -> new Round(taken, line, office).go());
    }

    /** One batch on one connection. */
    private final class Round {

        private final Taken taken;
        private final MailLine line;
        private final JavaMailSender office;
        private final List<Long> over = new ArrayList<>();
        private final Function<BulkMail, BulkLetter> letter = letters.once();
        private long accepted;

        Round(Taken taken, MailLine line, JavaMailSender office) {
            this.taken = taken;
            this.line = line;
            this.office = office;
        }

        void go() {
            over.addAll(taken.ids());
            List<BulkMail> mails =
                    rows.find(taken.ids()).stream()
                            .filter(mail -> mail.state() == BulkState.WAITING)
                            .toList();
            for (int i = 0; i < mails.size(); i++) {
                if (!reached()) {
                    putBack(mails.subList(i, mails.size()));
                    break;
                }
                one(mails.get(i));
            }
            if (accepted != 0) {
                rows.sent(List.of(accepted));
            }
            due.done(taken.commune(), over);
        }

        private boolean reached() {
            try {
                line.open();
                return true;
            } catch (MessagingException away) {
                LOG.warn("letters wait: {}", away.toString());
                return false;
            }
        }

        private void putBack(List<BulkMail> mails) {
            List<Long> ids = mails.stream().map(BulkMail::id).toList();
            due.again(taken.commune(), ids, clock.instant().plus(SERVER_AWAY));
            over.removeAll(ids);
        }

        private void one(BulkMail mail) {
            var handed = new boolean[1];
            try {
                var message = compose.message(office, mail, letter.apply(mail));
                line.send(message, () -> handed[0] = rows.handOver(mail.id(), accepted));
                accepted = mail.id();
            } catch (Exception failed) {
                if (handed[0]) {
                    accepted = 0;
                }
                failures.note(mail, failed, handed[0]).ifPresent(next -> tryAgain(mail, next));
            }
        }

        private void tryAgain(BulkMail mail, Instant next) {
            due.again(taken.commune(), List.of(mail.id()), next);
            over.remove(mail.id());
        }
    }
}
