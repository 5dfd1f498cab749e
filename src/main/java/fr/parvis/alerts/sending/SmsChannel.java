package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.kernel.Outcome;
import fr.parvis.notices.sms.TextFigures;
import fr.parvis.notices.sms.TextMessage;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.notices.sms.TextQuote;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import org.springframework.stereotype.Component;

/** By SMS. */
@Component
class SmsChannel implements PersonalChannel {

    static final String CODE = "sms";

    private final Listeners listeners;
    private final TextMessages texts;

    SmsChannel(Listeners listeners, TextMessages texts) {
        this.listeners = listeners;
        this.texts = texts;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public boolean ready() {
        return texts.budget().ready();
    }

    @Override
    public Reach reach(NewAlert draft) {
        long people = listeners.count(draft, Channel.SMS);
        TextQuote quote = texts.quote(draft.sms());
        return new Reach(people, quote.parts(), people * quote.millimes());
    }

    @Override
    public Channel audience() {
        return Channel.SMS;
    }

    @Override
    public boolean tell(Alert alert, Wave wave, Subscriber subscriber) {
        var message =
                new TextMessage(
                        subscriber.address(),
                        wave.sms(),
                        wave.about(),
                        wave.about() + ":" + subscriber.id());
        return texts.send(message) instanceof Outcome.Done;
    }

    @Override
    public Fate fate(Wave wave) {
        TextFigures figures = texts.figures(wave.about());
        return new Fate(
                figures.queued(),
                figures.accepted(),
                figures.delivered(),
                figures.failed(),
                figures.unknown(),
                figures.millimes());
    }
}
