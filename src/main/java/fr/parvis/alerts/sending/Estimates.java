package fr.parvis.alerts.sending;

import fr.parvis.alerts.life.NewAlert;
import fr.parvis.alerts.rules.TownTime;
import fr.parvis.alerts.rules.TwoPeople;
import fr.parvis.alerts.settings.AlertSettingStore;
import fr.parvis.commune.Communes;
import fr.parvis.notices.sms.TextMessages;
import fr.parvis.subscribers.Channel;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says before it is sent whom a message reaches, when, and for how much. */
@Component
public class Estimates {

    private final List<AlertChannel> channels;
    private final Listeners listeners;
    private final TextMessages texts;
    private final AlertSettingStore settings;
    private final Communes communes;
    private final Clock clock;

    Estimates(
            List<AlertChannel> channels,
            Listeners listeners,
            TextMessages texts,
            AlertSettingStore settings,
            Communes communes,
            Clock clock) {
        this.channels =
                channels.stream().sorted(Comparator.comparingInt(AlertChannel::order)).toList();
        this.listeners = listeners;
        this.texts = texts;
        this.settings = settings;
        this.communes = communes;
        this.clock = clock;
    }

    public Estimate of(NewAlert draft) {
        List<Estimate.Line> lines = channels.stream().map(it -> line(it, draft)).toList();
        Instant now = clock.instant();
        Instant leaves =
                settings.current()
                        .quiet()
                        .next(draft.level(), now, TownTime.of(communes.current().departement()));
        return new Estimate(
                lines,
                texts.quote(draft.sms()),
                texts.budget(),
                twoPeople(draft, lines),
                leaves,
                leaves.isAfter(now));
    }

    private static Estimate.Line line(AlertChannel channel, NewAlert draft) {
        boolean ready = channel.ready();
        return new Estimate.Line(
                channel.code(),
                channel.icon(),
                ready,
                ready && draft.channels().contains(channel.code()),
                channel.reach(draft));
    }

    private boolean twoPeople(NewAlert draft, List<Estimate.Line> lines) {
        return lines.stream()
                .filter(it -> it.code().equals(SmsChannel.CODE) && it.ticked())
                .anyMatch(
                        it ->
                                TwoPeople.needed(
                                        draft.area().everywhere(),
                                        it.reach().people(),
                                        listeners.everybody(Channel.SMS)));
    }

    /** Codes of the channels that the commune can use, in order. */
    public List<String> usable() {
        return channels.stream().filter(AlertChannel::ready).map(AlertChannel::code).toList();
    }
}
