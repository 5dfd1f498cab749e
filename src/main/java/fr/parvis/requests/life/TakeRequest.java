package fr.parvis.requests.life;

import fr.parvis.account.Rights;
import fr.parvis.account.Role;
import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent takes a request, takes it over from a colleague, or lets it go. */
@Component
public class TakeRequest {

    private final RequestStore store;
    private final Recorder recorder;

    private final Procedures procedures;

    TakeRequest(RequestStore store, Recorder recorder, Procedures procedures) {
        this.store = store;
        this.recorder = recorder;
        this.procedures = procedures;
    }

    /** Taking what one already has changes nothing; only who may act where it stands takes it. */
    @Transactional
    public Outcome<Request, HandlingRefused> take(long id, int version, SignedInAgent agent) {
        Request request = store.lock(id);
        String role = roleAt(request);
        return role == null && Rights.works(agent, request.place())
                        || role != null && Rights.may(agent, Role.ofCode(role), request.place())
                ? Actor.call(
                        agent.acting(request.place()),
                        () -> own(request, version, agent.id(), RequestEvent.Kind.TAKEN))
                : Outcome.refused(new HandlingRefused.NotYours(role));
    }

    private String roleAt(Request request) {
        return procedures
                .revision(request.revisionId())
                .definition()
                .circuit()
                .step(request.step())
                .role();
    }

    @Transactional
    public Outcome<Request, HandlingRefused> release(long id, int version) {
        return own(store.lock(id), version, null, RequestEvent.Kind.RELEASED);
    }

    private Outcome<Request, HandlingRefused> own(
            Request request, int version, Long agent, RequestEvent.Kind kind) {
        if (Objects.equals(request.ownerId(), agent)) {
            return Outcome.done(request);
        }
        if (request.version() != version) {
            return Outcome.refused(new HandlingRefused.Changed(request));
        }
        if (request.closed()) {
            return Outcome.refused(new HandlingRefused.Closed());
        }
        return store.save(request, RequestChange.of(request).takenBy(agent))
                .map(
                        now -> {
                            recorder.record(now, kind, "", "");
                            return now;
                        });
    }
}
