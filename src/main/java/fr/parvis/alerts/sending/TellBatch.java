package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.sending.Sending.State;
import fr.parvis.subscribers.Subscriber;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the next few people of a wave, in the current transaction. */
@Component
class TellBatch {

    private static final int PEOPLE = 100;

    private final SendingStore sendings;
    private final AlertStore alerts;
    private final Listeners listeners;

    TellBatch(SendingStore sendings, AlertStore alerts, Listeners listeners) {
        this.sendings = sendings;
        this.alerts = alerts;
        this.listeners = listeners;
    }

    /**
     * @return whether there may be more
     */
    boolean next(long id, Wave wave, PersonalChannel channel) {
        Sending sending = sendings.lock(id);
        if (sending.state() != State.WAITING) {
            return false;
        }
        Alert alert = alerts.find(wave.alertId()).orElseThrow();
        List<Subscriber> people = people(alert, wave, channel, sending.afterId());
        if (people.isEmpty()) {
            sendings.end(id, State.DONE, "");
            return false;
        }
        tell(sending, alert, wave, channel, people);
        return true;
    }

    private List<Subscriber> people(Alert alert, Wave wave, PersonalChannel channel, long afterId) {
        return wave.kind() == Wave.Kind.END
                ? listeners.everybody(channel.audience(), afterId, PEOPLE)
                : listeners.batch(alert, channel.audience(), afterId, PEOPLE);
    }

    private void tell(
            Sending sending,
            Alert alert,
            Wave wave,
            PersonalChannel channel,
            List<Subscriber> people) {
        List<Long> ids = people.stream().map(Subscriber::id).toList();
        List<Long> concerned =
                wave.kind() == Wave.Kind.END
                        ? List.copyOf(
                                sendings.toldBefore(alert.id(), wave.id(), channel.code(), ids))
                        : ids;
        Set<Long> fresh = sendings.tell(wave.id(), channel.code(), concerned);
        long told =
                people.stream()
                        .filter(it -> fresh.contains(it.id()))
                        .filter(it -> channel.tell(alert, wave, it))
                        .count();
        sendings.advance(
                sending.id(), people.getLast().id(), (int) told, fresh.size() - (int) told);
    }
}
