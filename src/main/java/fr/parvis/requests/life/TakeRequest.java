package fr.parvis.requests.life;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Actor;
import fr.parvis.kernel.Outcome;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent takes a request, takes it over from a colleague, or lets it go. */
@Component
public class TakeRequest {

    private final RequestStore store;
    private final Recorder recorder;

    TakeRequest(RequestStore store, Recorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    /** Taking what one already has changes nothing. */
    @Transactional
    public Outcome<Request, HandlingRefused> take(long id, int version, SignedInAgent agent) {
        return Actor.call(
                agent.acting(store.find(id).orElseThrow().departmentId()),
                () -> own(id, version, agent.id(), RequestEvent.Kind.TAKEN));
    }

    @Transactional
    public Outcome<Request, HandlingRefused> release(long id, int version) {
        return own(id, version, null, RequestEvent.Kind.RELEASED);
    }

    private Outcome<Request, HandlingRefused> own(
            long id, int version, Long agent, RequestEvent.Kind kind) {
        Request request = store.lock(id);
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
