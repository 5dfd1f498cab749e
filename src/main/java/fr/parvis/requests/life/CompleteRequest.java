package fr.parvis.requests.life;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The resident answers the question of the town hall: the legal clock runs again. */
@Component
public class CompleteRequest {

    private final RequestStore store;
    private final Correspondence correspondence;
    private final Recorder recorder;
    private final Procedures procedures;
    private final Residents residents;
    private final Deadlines deadlines;

    CompleteRequest(
            RequestStore store,
            Correspondence correspondence,
            Recorder recorder,
            Procedures procedures,
            Residents residents,
            Deadlines deadlines) {
        this.store = store;
        this.correspondence = correspondence;
        this.recorder = recorder;
        this.procedures = procedures;
        this.residents = residents;
        this.deadlines = deadlines;
    }

    @Transactional
    public Outcome<Request, HandlingRefused> complete(long id, String words, List<Long> fileIds) {
        Request request = store.lock(id);
        if (request.closed() || !correspondence.awaited(request)) {
            return Outcome.refused(new HandlingRefused.NothingAsked());
        }
        if (Correspondence.empty(words, fileIds)) {
            return Outcome.refused(new HandlingRefused.WordsMissing());
        }
        Revision revision = procedures.revision(request.revisionId());
        Step step = revision.definition().circuit().step(request.step());
        RequestChange change =
                RequestChange.of(request)
                        .resumed(
                                step.publicStatus(),
                                request.clock().resume(deadlines.today()),
                                deadlines.limitOf(step));
        return store.save(request, change)
                .map(
                        now -> {
                            correspondence.answer(now, words, fileIds);
                            recorder.record(now, RequestEvent.Kind.COMPLETED, "", "");
                            residents.thankForAnswer(now, revision);
                            return now;
                        });
    }
}
