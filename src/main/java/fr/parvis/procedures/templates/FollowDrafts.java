package fr.parvis.procedures.templates;

import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.drafts.DraftPublished;
import fr.parvis.procedures.drafts.DraftTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An edition counts as ours once the draft that holds it is published, and not before. */
@Component
class FollowDrafts {

    private final AdoptionStore adoptions;
    private final Revisions revisions;

    FollowDrafts(AdoptionStore adoptions, Revisions revisions) {
        this.adoptions = adoptions;
        this.revisions = revisions;
    }

    @EventListener
    void on(DraftPublished published) {
        adoptions.settle(published.code());
    }

    /** Begun anew, or given up: what it held of the template is gone. */
    @EventListener
    void on(DraftTold told) {
        adoptions.letGo(told.code());
        if (told.what().equals("given-up") && revisions.of(told.code()).isEmpty()) {
            adoptions.remove(told.code());
        }
    }
}
