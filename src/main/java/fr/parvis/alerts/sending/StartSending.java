package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.life.WaveSent;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.settings.AlertSettingStore;
import fr.parvis.commune.Communes;
import fr.parvis.notices.queue.Queue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts a wave into the queue of each of its channels; what wakes people waits for the morning. */
@Component
class StartSending {

    private final SendingStore sendings;
    private final List<AlertChannel> channels;
    private final AlertSettingStore settings;
    private final Communes communes;
    private final Queue queue;
    private final Clock clock;

    StartSending(
            SendingStore sendings,
            List<AlertChannel> channels,
            AlertSettingStore settings,
            Communes communes,
            Queue queue,
            Clock clock) {
        this.sendings = sendings;
        this.channels = channels;
        this.settings = settings;
        this.communes = communes;
        this.queue = queue;
        this.clock = clock;
    }

    @EventListener
    void start(WaveSent fact) {
        channels.stream()
                .filter(it -> fact.alert().channels().contains(it.code()))
                .filter(it -> it instanceof PersonalChannel || it instanceof PostChannel)
                .forEach(it -> start(it, fact.alert(), fact.wave()));
    }

    private void start(AlertChannel channel, Alert alert, Wave wave) {
        Instant when = channel instanceof PersonalChannel ? morning(alert) : clock.instant();
        queue.add(SendWave.KIND, sendings.add(wave.id(), channel.code(), when), when);
    }

    private Instant morning(Alert alert) {
        return settings.current()
                .quiet()
                .next(
                        alert.level(),
                        clock.instant(),
                        TownTime.of(communes.current().departement()));
    }
}
