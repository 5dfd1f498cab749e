package fr.parvis.requests.life;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Circuit.PublicStatus;
import fr.parvis.procedures.Procedures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The resident takes the request back, as long as nothing is decided. */
@Component
public class WithdrawRequest {

    public static final String OUTCOME = "withdrawn";

    private final RequestStore store;
    private final Recorder recorder;
    private final Residents residents;
    private final Procedures procedures;
    private final Deadlines deadlines;

    WithdrawRequest(
            RequestStore store,
            Recorder recorder,
            Residents residents,
            Procedures procedures,
            Deadlines deadlines) {
        this.store = store;
        this.recorder = recorder;
        this.residents = residents;
        this.procedures = procedures;
        this.deadlines = deadlines;
    }

    @Transactional
    public Outcome<Request, HandlingRefused> withdraw(long id) {
        Request request = store.lock(id);
        if (request.closed() || request.decided()) {
            return Outcome.refused(new HandlingRefused.Closed());
        }
        RequestChange change =
                RequestChange.of(request)
                        .resumed(
                                PublicStatus.CLOSED,
                                request.clock().resume(deadlines.today()),
                                null)
                        .decided(OUTCOME, recorder.now())
                        .closed(OUTCOME, recorder.now());
        return store.save(request, change)
                .map(
                        now -> {
                            recorder.record(now, RequestEvent.Kind.WITHDRAWN, "", "");
                            residents.confirmWithdrawal(now, procedures.revision(now.revisionId()));
                            return now;
                        });
    }
}
