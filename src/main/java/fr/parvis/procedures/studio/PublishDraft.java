package fr.parvis.procedures.studio;

import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Outcome.Done;
import fr.parvis.kernel.Outcome.Refused;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.DraftYaml;
import fr.parvis.procedures.drafts.EndDraft;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft the next revision, when nothing stands in its way. */
@Component
public class PublishDraft {

    private final EndDraft end;
    private final ExamineDraft examine;
    private final Procedures procedures;

    PublishDraft(EndDraft end, ExamineDraft examine, Procedures procedures) {
        this.end = end;
        this.examine = examine;
        this.procedures = procedures;
    }

    /**
     * @param seen version of the draft that the agent read
     * @param confirmed the agent says to have read the warnings
     * @return nothing when there is no such draft
     */
    @Transactional
    public Optional<Outcome<Revision, NotYet>> publish(String code, long seen, boolean confirmed) {
        return end.lock(code).map(draft -> publish(draft, seen, confirmed));
    }

    private Outcome<Revision, NotYet> publish(Draft draft, long seen, boolean confirmed) {
        if (draft.version() != seen) {
            return Outcome.refused(new NotYet.Moved());
        }
        Examination examined = examine.of(draft.tree());
        if (!examined.sound()) {
            return Outcome.refused(new NotYet.Mistaken(examined.count(Level.ERROR)));
        }
        if (!confirmed && examined.count(Level.WARNING) > 0) {
            return Outcome.refused(new NotYet.Unread(examined.count(Level.WARNING)));
        }
        return switch (procedures.publish(DraftYaml.of(draft.tree()))) {
            case Done(Revision revision) -> {
                end.published(draft);
                yield Outcome.done(revision);
            }
            case Refused(var reason) ->
                    Outcome.refused(new NotYet.Mistaken(reason.mistakes().size()));
        };
    }
}
