package fr.parvis.notices.sms;

import fr.parvis.kernel.Outcome;
import fr.parvis.notices.queue.Queue;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes SMS down; {@link DeliverText} takes them from there. */
@Component
class QueueTexts implements TextMessages {

    private final TextRows rows;
    private final SmsAccounts accounts;
    private final PhoneNumbers numbers;
    private final Budget budget;
    private final Queue queue;
    private final Clock clock;

    QueueTexts(
            TextRows rows,
            SmsAccounts accounts,
            PhoneNumbers numbers,
            Budget budget,
            Queue queue,
            Clock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.numbers = numbers;
        this.budget = budget;
        this.queue = queue;
        this.clock = clock;
    }

    /** What stands between a good message and its leaving. */
    @Component
    record Budget(Spending spending, OptOuts optOuts) {}

    @Override
    @Transactional
    public Outcome<Long, TextRefused> send(TextMessage message) {
        TextBudget month = accounts.budget(0);
        Optional<String> number = numbers.mobile(message.to());
        SmsText text = SmsText.of(message.text());
        if (!month.ready()) {
            return Outcome.refused(new TextRefused.NoProvider());
        }
        if (number.isEmpty()) {
            return Outcome.refused(new TextRefused.NoMobile());
        }
        if (budget.optOuts().has(number.get())) {
            return Outcome.refused(new TextRefused.OptedOut());
        }
        return text.parts().size() > SmsText.MOST_PARTS
                ? Outcome.refused(new TextRefused.TooLong(text.parts().size()))
                : queue(message, number.get(), text, month);
    }

    private Outcome<Long, TextRefused> queue(
            TextMessage message, String number, SmsText text, TextBudget month) {
        long cost = month.price() * text.parts().size();
        Optional<Long> id = rows.add(message, number, text, cost);
        if (id.isEmpty()) {
            return Outcome.done(rows.withKey(message.key()));
        }
        if (!budget.spending().take(cost, month.cap())) {
            rows.remove(id.get());
            return Outcome.refused(new TextRefused.CapReached());
        }
        queue.add(DeliverText.KIND, id.get(), clock.instant());
        return Outcome.done(id.get());
    }

    @Override
    public TextQuote quote(String text) {
        SmsText sms = SmsText.of(text);
        long price = accounts.budget(0).price();
        return new TextQuote(
                sms.parts().size(), sms.left(), sms.costly(), price * sms.parts().size());
    }

    @Override
    public TextBudget budget() {
        return accounts.budget(budget.spending().spent());
    }

    @Override
    public TextFigures figures(String about) {
        return rows.figures(about);
    }
}
