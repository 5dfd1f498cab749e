package fr.parvis.requests.telling;

import fr.parvis.account.AccountFact;
import fr.parvis.account.Accounts;
import fr.parvis.account.Correspondent;
import fr.parvis.account.NewsChoice;
import fr.parvis.account.Place;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The agents who want to be told at once, from memory: sending a request must not cost a query to
 * learn that nobody does. A choice made on another node is seen here within a minute.
 */
@Component
class AtOnceReaders {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Known(List<Correspondent> readers, Instant readAt) {}

    private final Accounts accounts;
    private final Clock clock;
    private final Map<CommuneId, Known> known = new ConcurrentHashMap<>();

    AtOnceReaders(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Those who may act at a place under a role. */
    List<Correspondent> of(Place place, Role role) {
        return all().stream().filter(one -> Rights.may(one.agent(), role, place)).toList();
    }

    /** The agent, when they want it; who stands in, when they are away. */
    List<Correspondent> only(long agent) {
        return all().stream()
                .filter(one -> one.agent().id() == agent || one.agent().replaces(agent))
                .toList();
    }

    boolean none() {
        return all().isEmpty();
    }

    private List<Correspondent> all() {
        Instant now = clock.instant();
        CommuneId commune = CommuneScope.current();
        Known kept = known.get(commune);
        if (kept == null || kept.readAt().plus(KEPT).isBefore(now)) {
            kept = new Known(read(), now);
            known.put(commune, kept);
        }
        return kept.readers();
    }

    private List<Correspondent> read() {
        return accounts.correspondents().stream()
                .filter(one -> one.news() == NewsChoice.AT_ONCE)
                .toList();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(AccountFact changed) {
        known.remove(CommuneScope.current());
    }
}
