package fr.parvis.database.secrets;

import fr.parvis.database.Tenants;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The gestures of whoever runs the machine on the keys of the secrets. */
@Service
public class TurnKeys {

    private final Keys keys;
    private final SealedValues values;
    private final List<SealedColumn> columns;
    private final Tenants tenants;
    private final Clock clock;

    TurnKeys(
            Keys keys,
            SealedValues values,
            List<SealedColumn> columns,
            Tenants tenants,
            Clock clock) {
        this.keys = keys;
        this.values = values;
        this.columns = columns;
        this.tenants = tenants;
        this.clock = clock;
    }

    /**
     * A key, or one that values are under and that the file does not hold.
     *
     * @param name eight hexadecimal digits
     * @param from when it begins to seal; null where the file does not hold it
     * @param current whether it seals what is sealed now
     * @param values under it, in all communes
     */
    public record Use(String name, Instant from, boolean current, long values) {

        public boolean known() {
            return from != null;
        }
    }

    /** Every key, the oldest first, then those that are missing. */
    public List<Use> uses() {
        Map<Integer, Long> counts = counts();
        KeyRing ring = keys.ring();
        RingKey current = ring.current(clock.instant());
        var uses = new ArrayList<Use>();
        for (RingKey key : ring.keys()) {
            long values = counts.getOrDefault(key.id(), 0L);
            uses.add(new Use(key.name(), key.from(), key.equals(current), values));
        }
        counts.forEach(
                (id, count) -> {
                    if (ring.named(id).isEmpty()) {
                        uses.add(new Use(HexFormat.of().toHexDigits(id), null, false, count));
                    }
                });
        return uses;
    }

    /**
     * Adds a key to the file. Nodes learn it within a minute; it begins to seal when every one
     * knows it, and what was sealed before follows by itself.
     *
     * @param in how long that takes: at least the two minutes of one file for all nodes
     */
    public Use rotate(Duration in) {
        RingKey added = RingKey.made(clock.instant().plus(in));
        keys.change(ring -> ring.with(added));
        return new Use(added.name(), added.from(), false, 0);
    }

    /**
     * Takes keys before the current one out of the file, but never one that something is under.
     *
     * @return those that stay because of it; none when all went
     */
    public List<Use> retire() {
        List<Use> uses = uses();
        Instant current =
                uses.stream().filter(Use::current).map(Use::from).findFirst().orElseThrow();
        List<Use> old =
                uses.stream().filter(use -> use.known() && use.from().isBefore(current)).toList();
        var unused =
                old.stream()
                        .filter(use -> use.values() == 0)
                        .map(Use::name)
                        .collect(Collectors.toSet());
        keys.change(
                ring ->
                        ring.without(
                                ring.keys().stream()
                                        .filter(key -> unused.contains(key.name()))
                                        .collect(Collectors.toSet())));
        return old.stream().filter(use -> use.values() > 0).toList();
    }

    private Map<Integer, Long> counts() {
        var all = new ArrayList<>(values.keysOfInstallation());
        tenants.all()
                .forEach(
                        commune ->
                                CommuneScope.run(
                                        commune,
                                        () ->
                                                columns.forEach(
                                                        each -> all.addAll(values.keysOf(each)))));
        return all.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
