package fr.parvis.procedures;

import fr.parvis.commune.Department;
import fr.parvis.commune.Departments;
import fr.parvis.kernel.Outcome;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a text the next revision of its procedure. The text that is current already stays it. */
@Component
class PublishRevision {

    private final Definitions definitions;
    private final Departments departments;
    private final RevisionStore store;
    private final Shelves shelves;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishRevision(
            Definitions definitions,
            Departments departments,
            RevisionStore store,
            Shelves shelves,
            ApplicationEventPublisher events,
            Clock clock) {
        this.definitions = definitions;
        this.departments = departments;
        this.store = store;
        this.shelves = shelves;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Outcome<Revision, PublishRefused> publish(String yaml) {
        var codes = departments.all().stream().map(Department::code).toList();
        return definitions.check(yaml, codes).map(definition -> publish(yaml, definition));
    }

    private Revision publish(String yaml, ProcedureDefinition definition) {
        String sha256 = Definitions.sha256(yaml);
        long department = departments.byCode(definition.department()).orElseThrow().id();
        shelves.changes();
        long procedure = store.lock(definition.code(), department);
        return store.currentOf(procedure)
                .filter(current -> current.sha256().equals(sha256))
                .map(shelves::revision)
                .orElseGet(() -> add(procedure, yaml, sha256));
    }

    private Revision add(long procedure, String yaml, String sha256) {
        Revision revision = shelves.revision(store.add(procedure, yaml, sha256, clock.instant()));
        events.publishEvent(new RevisionPublished(revision.code(), revision.number()));
        return revision;
    }
}
