package fr.parvis.account;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which agents have which page of the current commune open at this moment. Nothing is written:
 * opening a page tells all nodes, each remembers for a while, and the page's script says so again
 * as long as it is open.
 */
@Component
public class Presence {

    static final String TOPIC = "presence";

    /** Twice the pause between two signs of life of a page, and a little more. */
    static final Duration KEPT = Duration.ofSeconds(45);

    /**
     * @param since when they opened it
     */
    public record Reader(long agent, Instant since) {}

    private record Page(String commune, String thing) {}

    private record Stay(Instant since, Instant last) {}

    private final Signals signals;
    private final Clock clock;
    private final Map<Page, Map<Long, Stay>> open = new ConcurrentHashMap<>();
    private volatile Instant swept = Instant.EPOCH;

    Presence(Signals signals, Clock clock) {
        this.signals = signals;
        this.clock = clock;
        signals.subscribe(TOPIC, this::heard);
    }

    /**
     * An agent of the current commune has a page before their eyes.
     *
     * @param page what it shows, without colons, for example {@code request/412}
     */
    public void opened(String page, long agent) {
        signals.publish(TOPIC, CommuneScope.current() + ":" + page + ":" + agent);
    }

    /** The others who read it, whoever came first being first. */
    public List<Reader> others(String page, long agent) {
        Map<Long, Stay> stays = open.get(new Page(CommuneScope.current().toString(), page));
        if (stays == null) {
            return List.of();
        }
        Instant oldest = clock.instant().minus(KEPT);
        return stays.entrySet().stream()
                .filter(stay -> stay.getKey() != agent && stay.getValue().last().isAfter(oldest))
                .map(stay -> new Reader(stay.getKey(), stay.getValue().since()))
                .sorted(Comparator.comparing(Reader::since))
                .toList();
    }

    private void heard(String payload) {
        String[] parts = payload.split(":");
        if (parts.length == 3) {
            note(new Page(parts[0], parts[1]), Long.parseLong(parts[2]));
        }
    }

    private void note(Page page, long agent) {
        Instant now = clock.instant();
        Instant oldest = now.minus(KEPT);
        if (swept.isBefore(oldest)) {
            swept = now;
            forgetBefore(oldest);
        }
        open.compute(
                page,
                (_, before) -> {
                    Map<Long, Stay> stays = before == null ? new ConcurrentHashMap<>() : before;
                    stays.merge(
                            agent,
                            new Stay(now, now),
                            (old, _) ->
                                    new Stay(old.last().isAfter(oldest) ? old.since() : now, now));
                    return stays;
                });
    }

    /** Keeps the memory as small as the number of pages open. */
    private void forgetBefore(Instant oldest) {
        open.forEach(
                (page, _) ->
                        open.computeIfPresent(
                                page,
                                (_, stays) -> {
                                    stays.values().removeIf(stay -> stay.last().isBefore(oldest));
                                    return stays.isEmpty() ? null : stays;
                                }));
    }
}
