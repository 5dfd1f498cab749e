package fr.parvis.procedures.drafts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The drafts of the current commune, to read. */
@Component
public class Drafts {

    private final DraftStore store;

    Drafts(DraftStore store) {
        this.store = store;
    }

    public List<Heading> all() {
        return store.headings();
    }

    public Optional<Draft> find(String code) {
        return store.find(code);
    }

    /** What was done, the oldest first, with what can be undone and redone. */
    public History history(Draft draft) {
        var log = new Log(store.since(draft, 0));
        return new History(log.changes(), log.undoable(), log.redoable());
    }

    /** What was done since a version, the oldest first. */
    public List<Change> since(Draft draft, long version) {
        return store.since(draft, version);
    }

    public record History(
            List<Change> changes, Optional<Change> undoable, Optional<Change> redoable) {}
}
