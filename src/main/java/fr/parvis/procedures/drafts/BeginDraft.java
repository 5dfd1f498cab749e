package fr.parvis.procedures.drafts;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Library;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.PublishRefused;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.reading.ReadDefinition;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Begins to write: from what is published, from the library, from a file, from nothing. */
@Component
public class BeginDraft {

    private final DraftStore store;
    private final Procedures procedures;
    private final Revisions revisions;
    private final Library library;
    private final ReadDefinition reader;
    private final ApplicationEventPublisher events;

    BeginDraft(
            DraftStore store,
            Procedures procedures,
            Revisions revisions,
            Library library,
            ReadDefinition reader,
            ApplicationEventPublisher events) {
        this.store = store;
        this.procedures = procedures;
        this.revisions = revisions;
        this.library = library;
        this.reader = reader;
        this.events = events;
    }

    /** From the current revision; goes on with the draft that is there, if there is one. */
    @Transactional
    public Optional<String> change(String code, long agent) {
        if (store.find(code).isPresent()) {
            return Optional.of(code);
        }
        return procedures
                .current(code)
                .map(it -> begin(code, tree(revisions.text(it.id())), it.id(), agent));
    }

    /**
     * From an older revision, in the place of what was being written.
     *
     * @return false when the procedure has no such revision
     */
    @Transactional
    public boolean restore(String code, int number, long agent) {
        var line = revisions.of(code).stream().filter(it -> it.number() == number).findFirst();
        line.ifPresent(
                it -> {
                    store.lock(code).ifPresent(store::remove);
                    begin(code, tree(revisions.text(it.id())), it.id(), agent);
                });
        return line.isPresent();
    }

    /** From the library. */
    @Transactional
    public Optional<String> take(String code, long agent) {
        return library.find(code)
                .map(item -> begin(free(code), named(tree(item.text()), free(code)), null, agent));
    }

    /** A procedure of its own that says what another says. */
    @Transactional
    public Optional<String> copy(String code, long agent) {
        return procedures
                .current(code)
                .map(it -> tree(revisions.text(it.id())))
                .map(tree -> begin(free(code), named(tree, free(code)), null, agent));
    }

    /** From a file. It is kept as it is, right or wrong, when it can be read at all. */
    @Transactional
    public Outcome<String, PublishRefused> read(String yaml, long agent) {
        return reader.tree(yaml).map(tree -> adopt(tree, agent));
    }

    /** From what somebody else wrote, under a code that is free here. */
    @Transactional
    public String adopt(ObjectNode tree, long agent) {
        String code = free(tree.path("code").asString("demarche"));
        return begin(code, named(tree, code), null, agent);
    }

    /** From nothing but a title. */
    @Transactional
    public String blank(String title, String department, long agent) {
        String code = free(Ids.of(title, "demarche"));
        return begin(
                code, BlankProcedure.tree(reader, code, title.strip(), department), null, agent);
    }

    private String begin(String code, ObjectNode tree, Long revision, long agent) {
        if (store.begin(code, tree, revision, agent)) {
            events.publishEvent(new DraftTold("begun", code));
        }
        return code;
    }

    private ObjectNode tree(String yaml) {
        return reader.tree(yaml).orThrow();
    }

    private static ObjectNode named(ObjectNode tree, String code) {
        return tree.put("code", code);
    }

    /** A code that no procedure and no draft of the commune has, like this one. */
    private String free(String wanted) {
        String start = Ids.of(wanted, "demarche");
        String code = start;
        for (int i = 2; taken(code); i++) {
            code = start + "-" + i;
        }
        return code;
    }

    private boolean taken(String code) {
        return Ids.RESERVED.contains(code)
                || store.find(code).isPresent()
                || !revisions.of(code).isEmpty();
    }
}
