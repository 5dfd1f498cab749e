package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Change.Kind;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes changes of a draft back, one by one, and brings them again. */
@Component
public class UndoChange {

    private final DraftStore store;

    UndoChange(DraftStore store) {
        this.store = store;
    }

    /**
     * @return the change that was taken back; nothing when there is none
     */
    @Transactional
    public Optional<Change> undo(String code, long agent) {
        Optional<Draft> draft = store.lock(code);
        Optional<Change> last = draft.flatMap(it -> log(it).undoable());
        last.ifPresent(it -> store.add(draft.get(), Kind.UNDO, agent, it.inverse()));
        return last;
    }

    /**
     * @return the change that was brought again; nothing when there is none
     */
    @Transactional
    public Optional<Change> redo(String code, long agent) {
        Optional<Draft> draft = store.lock(code);
        Optional<Change> last = draft.flatMap(it -> log(it).redoable());
        last.ifPresent(it -> store.add(draft.get(), Kind.REDO, agent, it.edits()));
        return last;
    }

    private Log log(Draft draft) {
        return new Log(store.since(draft, 0));
    }
}
