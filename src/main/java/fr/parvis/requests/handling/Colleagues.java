package fr.parvis.requests.handling;

import fr.parvis.account.Accounts;
import fr.parvis.account.Accounts.AgentName;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Names of agents, from memory: a list shows the same few names all day. A name that changes is
 * seen within five minutes.
 */
@Component
class Colleagues {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 20_000;

    private record Key(CommuneId commune, long agent) {}

    private record Known(AgentName name, Instant readAt) {}

    private final Accounts accounts;
    private final Clock clock;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    Colleagues(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One query for those not known yet, none when all are. Nulls are left out. */
    Map<Long, AgentName> names(Collection<Long> ids) {
        CommuneId commune = CommuneScope.current();
        Instant oldest = clock.instant().minus(KEPT);
        Map<Long, AgentName> names = new HashMap<>();
        Set<Long> wanted = ids.stream().filter(Objects::nonNull).collect(Collectors.toSet());
        for (long id : wanted) {
            Known one = known.get(new Key(commune, id));
            if (one != null && one.readAt().isAfter(oldest)) {
                names.put(id, one.name());
            }
        }
        wanted.removeAll(names.keySet());
        if (!wanted.isEmpty()) {
            names.putAll(read(commune, wanted));
        }
        return names;
    }

    private Map<Long, AgentName> read(CommuneId commune, Set<Long> ids) {
        Map<Long, AgentName> read = accounts.agents(ids);
        if (known.size() > MOST) {
            known.clear();
        }
        read.forEach(
                (id, name) -> known.put(new Key(commune, id), new Known(name, clock.instant())));
        return read;
    }
}
