package fr.parvis.commune;

import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionalEventListener;

/** Departments in memory, read the first time a commune is asked for its own. */
@Service
class DepartmentDirectory implements Departments {

    private final DepartmentStore store;
    private final Map<CommuneId, List<Department>> known = new ConcurrentHashMap<>();

    DepartmentDirectory(DepartmentStore store, Signals signals) {
        this.store = store;
        signals.subscribe(Registry.TOPIC, this::forget);
    }

    @Override
    public List<Department> all() {
        return known.computeIfAbsent(CommuneScope.current(), _ -> store.all());
    }

    @Override
    public Department get(long id) {
        return all().stream()
                .filter(department -> department.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no department " + id));
    }

    @Override
    public Optional<Department> byCode(String code) {
        return all().stream().filter(department -> department.code().equals(code)).findFirst();
    }

    @TransactionalEventListener
    void forget(IdentityChanged change) {
        known.remove(change.commune());
    }

    private void forget(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            known.clear();
        } else {
            known.remove(new CommuneId(Integer.parseInt(payload)));
        }
    }
}
