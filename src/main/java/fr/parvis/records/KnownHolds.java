package fr.parvis.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Holds of the current commune, as of today. */
@Component
class KnownHolds implements Holds {

    private final HoldStore store;
    private final Clock clock;

    KnownHolds(HoldStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Set<String> held(Collection<String> subjects) {
        return subjects.isEmpty() ? Set.of() : store.held(subjects, LocalDate.now(clock));
    }

    @Override
    public Optional<Hold> restriction(String subject) {
        LocalDate today = LocalDate.now(clock);
        return store.of(List.of(subject)).stream()
                .filter(hold -> hold.kind() == Kind.RESTRICTION && hold.holds(today))
                .findFirst();
    }

    @Override
    public List<Hold> of(Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : store.of(subjects);
    }

    @Override
    public List<Hold> page(boolean lifted, long before, int limit) {
        return store.page(lifted, before, limit);
    }

    @Override
    public boolean known(long id) {
        return store.find(id).isPresent();
    }
}
