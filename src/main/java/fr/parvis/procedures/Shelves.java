package fr.parvis.procedures;

import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.database.Signals;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.CommuneScope;
import fr.parvis.procedures.RevisionStore.Row;
import fr.parvis.ui.PageCache;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The procedures of every commune in memory, each read when first asked for and forgotten on all
 * nodes when one is published.
 */
@Component
class Shelves {

    /** Signals of this topic carry the number of the commune that published. */
    static final String TOPIC = "procedures";

    private final RevisionStore store;
    private final Definitions definitions;
    private final Departments departments;
    private final Signals signals;
    private final PageCache pages;
    private final Map<CommuneId, Shelf> shelves = new ConcurrentHashMap<>();
    private final Map<CommuneId, Integer> changing = new ConcurrentHashMap<>();

    Shelves(
            RevisionStore store,
            Definitions definitions,
            Departments departments,
            Signals signals,
            PageCache pages) {
        this.store = store;
        this.definitions = definitions;
        this.departments = departments;
        this.signals = signals;
        this.pages = pages;
        signals.subscribe(TOPIC, this::forget);
    }

    /** While a publication is not committed, what is read is not kept. */
    Shelf current() {
        CommuneId commune = CommuneScope.current();
        return changing.containsKey(commune)
                ? load()
                : shelves.computeIfAbsent(commune, _ -> load());
    }

    Revision revision(long id) {
        return current()
                .revision(
                        id,
                        _ ->
                                store.find(id)
                                        .map(this::revision)
                                        .orElseThrow(
                                                () ->
                                                        new NoSuchElementException(
                                                                "no revision " + id)));
    }

    Revision revision(Row row) {
        return revision(row, () -> store.source(row.id()));
    }

    private Revision revision(Row row, Supplier<String> source) {
        ProcedureDefinition definition = definitions.published(row.sha256(), source);
        Map<String, Long> byCode =
                departments.all().stream()
                        .collect(Collectors.toMap(Department::code, Department::id));
        return new Revision(row.id(), row.number(), row.departmentId(), byCode, definition);
    }

    /** The current transaction changes this commune's procedures. */
    void changes() {
        CommuneId commune = CommuneScope.current();
        changing.merge(commune, 1, Integer::sum);
        signals.publish(TOPIC, commune.toString());
        pages.invalidate(commune);
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int status) {
                        changing.computeIfPresent(
                                commune, (_, count) -> count == 1 ? null : count - 1);
                        shelves.remove(commune);
                    }
                });
    }

    /** In two queries, however many there are: the texts that nobody read yet come together. */
    private Shelf load() {
        List<Row> open = store.current().stream().filter(Row::open).toList();
        List<Long> unread =
                open.stream().filter(row -> !definitions.knows(row.sha256())).map(Row::id).toList();
        Map<Long, String> texts = unread.isEmpty() ? Map.of() : store.sources(unread);
        return Shelf.of(
                open.stream().map(row -> revision(row, () -> texts.get(row.id()))).toList());
    }

    private void forget(String payload) {
        if (payload.equals(Signals.RESUMED)) {
            shelves.clear();
        } else {
            shelves.remove(new CommuneId(Integer.parseInt(payload)));
        }
    }
}
