package fr.parvis.subscribers.store;

import fr.parvis.notices.sms.OptOuts;
import fr.parvis.notices.sms.PhoneNumbers;
import fr.parvis.notices.sms.TextBudget;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.subscribers.Channel;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mobiles of subscribers, where the commune sends SMS. */
@Component
public class Mobiles {

    private final TextMessages texts;
    private final PhoneNumbers numbers;
    private final OptOuts optOuts;
    private final Subscriptions subscriptions;

    Mobiles(
            TextMessages texts,
            PhoneNumbers numbers,
            OptOuts optOuts,
            Subscriptions subscriptions) {
        this.texts = texts;
        this.numbers = numbers;
        this.optOuts = optOuts;
        this.subscriptions = subscriptions;
    }

    /** Whether a code can be sent now: there is a provider, and the month may cost one SMS more. */
    public boolean offered() {
        TextBudget month = texts.budget();
        return month.ready() && month.remaining() >= month.price();
    }

    /** In international form; empty for what no code is sent to. */
    public Optional<String> read(String typed) {
        return typed.isBlank() || !offered() ? Optional.empty() : numbers.french(typed);
    }

    /** As people write it here; empty for who has none. */
    public String shown(Subscription who) {
        return who.line(Channel.SMS).map(line -> numbers.shown(line.address())).orElse("");
    }

    public String shown(String international) {
        return numbers.shown(international);
    }

    /** They want SMS again, after STOP. */
    @Transactional
    public void resume(Subscription who) {
        who.line(Channel.SMS)
                .filter(Subscription.Line::stopped)
                .ifPresent(
                        line -> {
                            optOuts.remove(line.address());
                            subscriptions.answers(who.id(), Channel.SMS);
                        });
    }
}
