package fr.parvis.notices.sms;

import fr.parvis.notices.queue.Line;
import fr.parvis.notices.sms.SmsProvider.Answer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands one SMS to the provider. Tried again after longer and longer pauses for a day; an alert
 * that comes later than that would only alarm.
 */
@Component
class DeliverText implements Line {

    static final String KIND = "sms";

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(20),
                    Duration.ofHours(1));

    private final TextRows rows;
    private final Spending spending;
    private final SmsAccounts accounts;
    private final List<SmsProvider> providers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeliverText(
            TextRows rows,
            Spending spending,
            SmsAccounts accounts,
            List<SmsProvider> providers,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.spending = spending;
        this.accounts = accounts;
        this.providers = providers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> work(long id) throws InterruptedException {
        Optional<TextRows.Waiting> waiting = rows.waiting(id);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = submit(waiting.get());
        return transaction.execute(_ -> note(waiting.get(), answer));
    }

    private Answer submit(TextRows.Waiting waiting) throws InterruptedException {
        SmsAccount account = accounts.current();
        Optional<SmsProvider> provider =
                providers.stream().filter(it -> it.code().equals(account.provider())).findFirst();
        if (provider.isEmpty()) {
            return new Answer.Later("no provider");
        }
        var order =
                new SmsProvider.Order(
                        "parvis-" + waiting.id(),
                        waiting.toNumber(),
                        SmsText.of(waiting.body()),
                        waiting.takenParts());
        return provider.get()
                .submit(
                        order,
                        account,
                        (reference, part) -> rows.taken(waiting.id(), part, reference));
    }

    private Optional<Instant> note(TextRows.Waiting waiting, Answer answer) {
        return switch (answer) {
            case Answer.Taken _ -> {
                rows.accepted(waiting.id());
                yield Optional.empty();
            }
            case Answer.Never(String reason) -> giveUp(waiting, reason);
            case Answer.Later(String reason) -> {
                rows.failed(waiting.id(), reason);
                Instant now = clock.instant();
                boolean over =
                        waiting.triedSince() != null
                                && waiting.triedSince().toInstant().plus(PATIENCE).isBefore(now);
                yield over ? giveUp(waiting, reason) : Optional.of(now.plus(pause(waiting)));
            }
        };
    }

    private static Duration pause(TextRows.Waiting waiting) {
        return PAUSES.get(Math.min(waiting.attempts(), PAUSES.size() - 1));
    }

    private Optional<Instant> giveUp(TextRows.Waiting waiting, String reason) {
        rows.end(waiting.id(), "FAILED", reason);
        if (waiting.takenParts() == 0) {
            spending.giveBack(waiting.costMillimes());
        }
        return Optional.empty();
    }
}
