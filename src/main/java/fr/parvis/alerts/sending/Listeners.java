package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.rules.Area;
import fr.parvis.alerts.rules.Level;
import fr.parvis.subscribers.Audience;
import fr.parvis.subscribers.Channel;
import fr.parvis.subscribers.Subscriber;
import fr.parvis.subscribers.Topics;
import fr.parvis.subscribers.Zone;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whom alerts concern. Danger is told to all who can be reached there, whatever they follow. */
@Component
class Listeners {

    private final Audience audience;

    Listeners(Audience audience) {
        this.audience = audience;
    }

    long count(NewAlert draft, Channel channel) {
        return audience.count(topics(draft.level(), draft.topic()), draft.area().zone(), channel);
    }

    long everybody(Channel channel) {
        return audience.count(Topics.ALL, Zone.EVERYWHERE, channel);
    }

    List<Subscriber> batch(Alert alert, Channel channel, long after, int limit) {
        return audience.batch(
                topics(alert.level(), alert.topic()), alert.area().zone(), channel, after, limit);
    }

    /** For the all-clear: those who were told are picked among them. */
    List<Subscriber> everybody(Channel channel, long after, int limit) {
        return audience.batch(Topics.ALL, Area.EVERYWHERE.zone(), channel, after, limit);
    }

    static Topics topics(Level level, String topic) {
        return level == Level.DANGER ? Topics.ALL : Topics.of(topic);
    }
}
