package fr.parvis.notices.bulk;

import fr.parvis.notices.AddressFailed;
import fr.parvis.notices.smtp.Attempt;
import fr.parvis.notices.smtp.RetryPauses;
import fr.parvis.notices.smtp.SmtpAnswer;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Decides what becomes of a letter that did not leave as it should. */
@Component
class NoteFailure {

    private static final Logger LOG = LoggerFactory.getLogger(NoteFailure.class);

    /** Enhanced status codes of RFC 3463 about the sender or the message, not the address. */
    private static final String POLICY = " 5.7.";

    private final BulkRows rows;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteFailure(
            BulkRows rows,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param handed whether the final dot was sent
     * @return when to try again, if at all
     */
    Optional<Instant> note(BulkMail mail, Exception failed, boolean handed) {
        if (causedBy(failed, BulkTransport.NotOurs.class)) {
            return Optional.empty();
        }
        if (handed && !answered(failed)) {
            LOG.warn("letter {} was handed over without receipt: {}", mail.id(), failed.toString());
            return Optional.empty();
        }
        Attempt attempt =
                failed instanceof AddressException impossible
                        ? new Attempt.Never(impossible.getMessage())
                        : SmtpAnswer.of(failed);
        return transaction.execute(_ -> write(mail, attempt, handed));
    }

    private Optional<Instant> write(BulkMail mail, Attempt attempt, boolean handed) {
        return switch (attempt) {
            case Attempt.Sent _ -> Optional.empty();
            case Attempt.Never(String reason) -> {
                giveUp(mail, reason);
                if (!handed && !reason.contains(POLICY)) {
                    events.publishEvent(new AddressFailed(mail.recipient().email(), reason, true));
                }
                yield Optional.empty();
            }
            case Attempt.Later(String reason) -> {
                Optional<Instant> next =
                        RetryPauses.next(mail.attempts(), mail.triedSince(), clock.instant());
                if (next.isEmpty()) {
                    giveUp(mail, reason);
                } else {
                    rows.later(mail.id(), reason);
                }
                yield next;
            }
        };
    }

    private void giveUp(BulkMail mail, String reason) {
        LOG.warn("letter {} cannot be delivered: {}", mail.id(), reason);
        rows.failed(mail.id(), reason);
    }

    /** A refusal in so many words, after the dot: the server did not take it. */
    private static boolean answered(Exception failed) {
        boolean hungUp =
                failed instanceof SMTPSendFailedException send && send.getReturnCode() < 400;
        return !hungUp && !causedBy(failed, IOException.class);
    }

    private static boolean causedBy(Throwable failed, Class<?> kind) {
        for (Throwable it = failed; it != null; it = it.getCause()) {
            if (kind.isInstance(it)) {
                return true;
            }
        }
        return false;
    }
}
