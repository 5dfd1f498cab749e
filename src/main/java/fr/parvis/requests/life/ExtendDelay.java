package fr.parvis.requests.life;

import fr.parvis.account.Permission;
import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Legal.Extension;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The legal delay becomes longer, once, where a text allows it and the resident is told why. */
@Component
public class ExtendDelay {

    private final RequestStore store;
    private final Procedures procedures;
    private final Recorder recorder;
    private final Residents residents;
    private final Deadlines deadlines;

    ExtendDelay(
            RequestStore store,
            Procedures procedures,
            Recorder recorder,
            Residents residents,
            Deadlines deadlines) {
        this.store = store;
        this.procedures = procedures;
        this.recorder = recorder;
        this.residents = residents;
        this.deadlines = deadlines;
    }

    /**
     * @param version that the agent saw
     * @param why in words the resident reads
     */
    @Transactional
    public Outcome<Request, HandlingRefused> extend(
            long id, int version, String why, SignedInAgent agent) {
        Request request = store.lock(id);
        Revision revision = procedures.revision(request.revisionId());
        Extension extension = revision.definition().legal().extension();
        if (request.version() != version) {
            return Outcome.refused(new HandlingRefused.Changed(request));
        }
        if (!Rights.may(agent, Permission.HANDLE, request.place())) {
            return Outcome.refused(new HandlingRefused.NotYours(Role.HANDLER.code()));
        }
        if (extension == null || !mayBeExtended(request)) {
            return Outcome.refused(new HandlingRefused.NotExtensible());
        }
        if (why.isBlank()) {
            return Outcome.refused(new HandlingRefused.ReasonMissing());
        }
        LegalClock longer = request.clock().extend(extension.months());
        return Actor.call(
                agent.acting(Role.HANDLER, request.place(), request.ownerId()),
                () -> extend(request, revision, longer, why));
    }

    private Outcome<Request, HandlingRefused> extend(
            Request request, Revision revision, LegalClock longer, String why) {
        return store.save(request, RequestChange.of(request).until(longer))
                .map(
                        now -> {
                            recorder.record(now, RequestEvent.Kind.EXTENDED, "", why);
                            residents.tellExtension(now, revision, why);
                            return now;
                        });
    }

    private boolean mayBeExtended(Request request) {
        LegalClock clock = request.clock();
        return !request.closed()
                && !request.decided()
                && !clock.extended()
                && clock.due() != null
                && !clock.overdue(deadlines.today());
    }
}
