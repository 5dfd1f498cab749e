package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Alert;
import fr.parvis.alerts.life.AlertStore;
import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.sending.PostChannel.Posted;
import fr.parvis.alerts.sending.Sending.State;
import fr.parvis.notices.queue.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends a wave on one channel. To people in batches: who was told, the queued messages and how far
 * it came are one commit, so that a node may die anywhere and nobody is told twice or missed.
 */
@Component
class SendWave implements Line {

    static final String KIND = "alert";

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(15),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(15),
                    Duration.ofHours(1));

    private final SendingStore sendings;
    private final AlertStore alerts;
    private final List<AlertChannel> channels;
    private final TellBatch batch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendWave(
            SendingStore sendings,
            AlertStore alerts,
            List<AlertChannel> channels,
            TellBatch batch,
            TransactionTemplate transaction,
            Clock clock) {
        this.sendings = sendings;
        this.alerts = alerts;
        this.channels = channels;
        this.batch = batch;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Instant> work(long id) {
        Optional<Sending> found = sendings.find(id).filter(it -> it.state() == State.WAITING);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Sending sending = found.get();
        Wave wave = alerts.wave(sending.waveId()).orElseThrow();
        AlertChannel channel =
                channels.stream()
                        .filter(it -> it.code().equals(sending.channel()))
                        .findFirst()
                        .orElseThrow();
        return switch (channel) {
            case PersonalChannel personal -> tellEverybody(sending, wave, personal);
            case PostChannel post -> post(sending, wave, post);
            default -> Optional.empty();
        };
    }

    private Optional<Instant> tellEverybody(Sending sending, Wave wave, PersonalChannel channel) {
        boolean more = true;
        while (more) {
            if (over(wave)) {
                sendings.end(sending.id(), State.SKIPPED, "");
                return Optional.empty();
            }
            more =
                    Boolean.TRUE.equals(
                            transaction.execute(_ -> batch.next(sending.id(), wave, channel)));
        }
        return Optional.empty();
    }

    /** What is over need not alarm anybody any more; the end itself is always told. */
    private boolean over(Wave wave) {
        Alert alert = alerts.find(wave.alertId()).orElseThrow();
        return wave.kind() != Wave.Kind.END && !alert.runs(clock.instant());
    }

    private Optional<Instant> post(Sending sending, Wave wave, PostChannel channel) {
        Alert alert = alerts.find(wave.alertId()).orElseThrow();
        return switch (channel.post(alert, wave)) {
            case Posted.Done(String where) -> ended(sending, State.DONE, where);
            case Posted.Never(String reason) -> ended(sending, State.FAILED, reason);
            case Posted.Later(String reason) -> {
                if (sending.tries() >= PAUSES.size()) {
                    yield ended(sending, State.FAILED, reason);
                }
                sendings.tried(sending.id(), reason);
                yield Optional.of(clock.instant().plus(PAUSES.get(sending.tries())));
            }
        };
    }

    private Optional<Instant> ended(Sending sending, State state, String said) {
        sendings.end(sending.id(), state, said);
        return Optional.empty();
    }
}
