package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Change.Kind;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Makes of a draft another definition, in one change that can be undone as one. */
@Component
public class RewriteDraft {

    private final DraftStore store;

    RewriteDraft(DraftStore store) {
        this.store = store;
    }

    /**
     * @param seen version of the draft that the other definition was made from
     * @return the draft after it; nothing when there is none, or it has changed since
     */
    @Transactional
    public Optional<Draft> to(String code, long seen, JsonNode tree, long agent) {
        return store.lock(code)
                .filter(draft -> draft.version() == seen)
                .map(draft -> rewritten(draft, tree, agent));
    }

    private Draft rewritten(Draft draft, JsonNode tree, long agent) {
        List<Edit> edits = Differences.of(draft.tree(), tree);
        return edits.isEmpty() ? draft : store.add(draft, Kind.EDIT, agent, edits);
    }
}
