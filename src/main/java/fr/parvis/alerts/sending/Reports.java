package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.Wave;
import fr.parvis.alerts.sending.PersonalChannel.Fate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What became of waves, channel by channel. */
@Component
public class Reports {

    private static final Fate NONE = new Fate(0, 0, 0, 0, 0, 0);

    private final SendingStore sendings;
    private final List<AlertChannel> channels;

    Reports(SendingStore sendings, List<AlertChannel> channels) {
        this.sendings = sendings;
        this.channels = channels;
    }

    /**
     * @param people whether the channel tells one person after the other
     * @param arrived -1 where no carrier ever says so
     */
    public record Line(
            long wave,
            Sending sending,
            String icon,
            boolean people,
            int waiting,
            int carried,
            int arrived,
            int failed,
            int unknown,
            long millimes) {}

    public List<Line> of(List<Wave> waves) {
        return sendings.ofWaves(waves.stream().map(Wave::id).toList()).stream()
                .map(it -> line(it, waves))
                .toList();
    }

    private Line line(Sending sending, List<Wave> waves) {
        Wave wave =
                waves.stream().filter(it -> it.id() == sending.waveId()).findFirst().orElseThrow();
        AlertChannel channel =
                channels.stream()
                        .filter(it -> it.code().equals(sending.channel()))
                        .findFirst()
                        .orElseThrow();
        Fate fate = channel instanceof PersonalChannel it ? it.fate(wave) : NONE;
        return new Line(
                wave.id(),
                sending,
                channel.icon(),
                channel instanceof PersonalChannel,
                fate.waiting(),
                fate.carried(),
                fate.arrived(),
                fate.failed(),
                fate.unknown(),
                fate.millimes());
    }
}
