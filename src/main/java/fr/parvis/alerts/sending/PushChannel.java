package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.rules.Level;
import fr.parvis.notices.push.PushFigures;
import fr.parvis.notices.push.PushGone;
import fr.parvis.notices.push.PushMessage;
import fr.parvis.notices.push.PushMessage.Urgency;
import fr.parvis.notices.push.PushMessages;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.PushAddresses;
import fr.parvis.subscribers.Subscriber;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** By notification of the browser; subscribers keep the id of its subscription as their address. */
@Component
class PushChannel implements PersonalChannel {

    private static final Duration SHORTEST = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofDays(2);

    private final Listeners listeners;
    private final PushMessages messages;
    private final PushAddresses browsers;
    private final AlertWords words;
    private final Clock clock;

    PushChannel(
            Listeners listeners,
            PushMessages messages,
            PushAddresses browsers,
            AlertWords words,
            Clock clock) {
        this.listeners = listeners;
        this.messages = messages;
        this.browsers = browsers;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "push";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String icon() {
        return "bell";
    }

    @Override
    public Reach reach(NewAlert draft) {
        return new Reach(listeners.count(draft, Channel.PUSH), 0, 0);
    }

    @Override
    public Channel audience() {
        return Channel.PUSH;
    }

    @Override
    public boolean tell(Alert alert, Wave wave, Subscriber subscriber) {
        if (!subscriber.address().matches("\\d{1,18}")) {
            return false;
        }
        return messages.send(
                new PushMessage(
                        Long.parseLong(subscriber.address()),
                        words.headline(alert, wave, subscriber.language()),
                        wave.body(),
                        words.page(alert.id()),
                        "alerte-" + alert.id(),
                        keep(alert),
                        alert.level() == Level.DANGER ? Urgency.HIGH : Urgency.NORMAL,
                        wave.about(),
                        wave.about() + ":" + subscriber.id()));
    }

    private Duration keep(Alert alert) {
        Duration left = Duration.between(clock.instant(), alert.expiresAt());
        return left.compareTo(SHORTEST) < 0
                ? SHORTEST
                : left.compareTo(LONGEST) > 0 ? LONGEST : left;
    }

    @Override
    public Fate fate(Wave wave) {
        PushFigures figures = messages.figures(wave.about());
        return new Fate(
                figures.queued(), figures.sent(), -1, figures.gone() + figures.failed(), 0, 0);
    }

    @EventListener
    void gone(PushGone fact) {
        browsers.drop(Long.toString(fact.subscription()));
    }
}
