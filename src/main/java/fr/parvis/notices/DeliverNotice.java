package fr.parvis.notices;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.notices.DueNotices.Due;
import fr.parvis.notices.smtp.Attempt;
import fr.parvis.notices.smtp.RetryPauses;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;

/** Tries to deliver one message and writes down what came of it. */
final class DeliverNotice {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverNotice.class);

    private final NoticeRows rows;
    private final DueNotices due;
    private final ComposeMail compose;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeliverNotice(
            NoticeRows rows,
            DueNotices due,
            ComposeMail compose,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.due = due;
        this.compose = compose;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    void deliver(Due taken, PostOffice office) throws InterruptedException {
        CommuneScope.call(taken.commune(), () -> deliverHere(taken, office));
    }

    private Void deliverHere(Due taken, PostOffice office) throws InterruptedException {
        Optional<WaitingNotice> waiting = rows.waiting(taken.notice());
        if (waiting.isEmpty()) {
            due.done(taken);
            return null;
        }
        Attempt attempt = attempt(waiting.get(), office);
        transaction.executeWithoutResult(status -> note(taken, waiting.get(), attempt));
        return null;
    }

    private Attempt attempt(WaitingNotice waiting, PostOffice office) throws InterruptedException {
        MimeMessage message;
        try {
            message = office.blank(waiting);
            compose.into(message, waiting);
        } catch (AddressException impossible) {
            return new Attempt.Never(impossible.getMessage());
        } catch (Exception broken) {
            LOG.error("notice {} cannot be written", waiting.id(), broken);
            return new Attempt.Later(broken.toString());
        }
        return office.post(message);
    }

    private void note(Due taken, WaitingNotice waiting, Attempt attempt) {
        switch (attempt) {
            case Attempt.Sent _ -> {
                rows.sent(waiting.id());
                due.done(taken);
            }
            case Attempt.Never(String reason) -> giveUp(taken, waiting, reason);
            case Attempt.Later(String reason) -> {
                Optional<Instant> next =
                        RetryPauses.next(waiting.attempts(), waiting.triedSince(), clock.instant());
                if (next.isEmpty()) {
                    giveUp(taken, waiting, reason);
                } else {
                    LOG.warn("notice {} waits until {}: {}", waiting.id(), next.get(), reason);
                    rows.failed(waiting.id(), reason);
                    due.again(taken, next.get());
                }
            }
        }
    }

    private void giveUp(Due taken, WaitingNotice waiting, String reason) {
        LOG.warn("notice {} cannot be delivered: {}", waiting.id(), reason);
        rows.undeliverable(waiting.id(), reason);
        due.done(taken);
        Notice notice = waiting.notice();
        events.publishEvent(new NoticeFailed(notice.about(), notice.toEmail(), reason));
    }
}
