package fr.parvis.requests.reopening;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Deadlines;
import fr.parvis.requests.life.History;
import fr.parvis.requests.life.Request;
import org.springframework.stereotype.Component;

/** Finds out from its history where a request may resume. */
@Component
public class ReadReopening {

    private final History history;
    private final Procedures procedures;
    private final Deadlines deadlines;

    ReadReopening(History history, Procedures procedures, Deadlines deadlines) {
        this.history = history;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    public Reopening of(Request request) {
        Revision revision = procedures.revision(request.revisionId());
        return new Reopening(
                request,
                revision,
                WayBack.of(request, revision.definition().circuit(), history.of(request.id())),
                deadlines.today());
    }
}
