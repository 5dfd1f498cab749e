package fr.parvis.procedures.drafts;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft is no longer needed: it was published, or given up. */
@Component
public class EndDraft {

    private final DraftStore store;
    private final ApplicationEventPublisher events;

    EndDraft(DraftStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Until the end of the transaction nobody else writes in it. */
    public Optional<Draft> lock(String code) {
        return store.lock(code);
    }

    public void published(Draft draft) {
        store.remove(draft);
        events.publishEvent(new DraftPublished(draft.code()));
    }

    /**
     * @return whether there was one
     */
    @Transactional
    public boolean giveUp(String code) {
        Optional<Draft> draft = store.lock(code);
        draft.ifPresent(
                it -> {
                    store.remove(it);
                    events.publishEvent(new DraftTold("given-up", code));
                });
        return draft.isPresent();
    }
}
