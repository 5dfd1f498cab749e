package fr.parvis.commune;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Every open commune, in memory, since each request asks for one. Read again as a whole when a
 * signal says that something changed: a few thousand rows at most, a few times a day.
 */
@Component
class Registry {

    /** Signals of this topic carry the number of the commune that changed. */
    static final String TOPIC = "communes";

    private final CommuneStore store;
    private final boolean localHostCommune;
    private volatile Snapshot snapshot;

    Registry(
            CommuneStore store,
            Signals signals,
            @Value("${parvis.local-host-commune:false}") boolean localHostCommune) {
        this.store = store;
        this.localHostCommune = localHostCommune;
        signals.subscribe(TOPIC, _ -> refresh());
        refresh();
    }

    Optional<Commune> byHost(String header) {
        String host = HostName.ofHeader(header);
        return localHostCommune && HostName.isLocal(host)
                ? snapshot.byId().values().stream().findFirst()
                : Optional.ofNullable(snapshot.byHost().get(host));
    }

    /** A commune that opens in the current transaction is in no memory yet: its row is read. */
    Commune get(CommuneId id) {
        return Optional.ofNullable(snapshot.byId().get(id))
                .or(() -> store.find(id))
                .orElseThrow(() -> new NoSuchElementException("no commune " + id));
    }

    List<Commune> all() {
        return List.copyOf(snapshot.byId().values());
    }

    /** One at a time, so that the last reading kept is the last made. */
    @TransactionalEventListener({CommuneOpened.class, IdentityChanged.class})
    synchronized void refresh() {
        snapshot = Snapshot.of(store.all());
    }

    /**
     * @param byId in the order of opening
     */
    private record Snapshot(Map<CommuneId, Commune> byId, Map<String, Commune> byHost) {

        static Snapshot of(List<Commune> communes) {
            var byId = new LinkedHashMap<CommuneId, Commune>();
            communes.forEach(commune -> byId.put(commune.id(), commune));
            return new Snapshot(
                    byId,
                    communes.stream()
                            .flatMap(
                                    commune ->
                                            commune.hosts().stream()
                                                    .map(host -> Map.entry(host, commune)))
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }
}
