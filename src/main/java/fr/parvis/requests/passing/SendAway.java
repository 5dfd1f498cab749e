package fr.parvis.requests.passing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.commune.Commune;
import fr.parvis.commune.Communes;
import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestChange;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent passes a request on to another commune of the installation, which is in charge of it
 * (CRPA L114-2). It leaves by a job; until it has arrived it stays here, open.
 */
@Component
public class SendAway {

    private final RequestStore store;
    private final Procedures procedures;
    private final Communes communes;
    private final Crossing crossing;
    private final Departures departures;
    private final Recorder recorder;

    SendAway(
            RequestStore store,
            Procedures procedures,
            Communes communes,
            Crossing crossing,
            Departures departures,
            Recorder recorder) {
        this.store = store;
        this.procedures = procedures;
        this.communes = communes;
        this.crossing = crossing;
        this.departures = departures;
        this.recorder = recorder;
    }

    /**
     * @param words for those who take over; may be empty
     */
    public record Order(
            long request, int version, CommuneId to, String words, SignedInAgent agent) {}

    @Transactional
    public Outcome<Request, HandlingRefused> send(Order order) {
        Request request = store.lock(order.request());
        Revision revision = procedures.revision(request.revisionId());
        Optional<HandlingRefused> refusal =
                departures.refusal(request, order.version(), revision, order.agent());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<Commune> to =
                communes.all().stream().filter(one -> one.id().equals(order.to())).findFirst();
        return to.isPresent() && crossing.takes(order.to(), request.procedureCode())
                ? leave(request, to.get(), order)
                : Outcome.refused(new HandlingRefused.NoAuthority());
    }

    private Outcome<Request, HandlingRefused> leave(Request request, Commune to, Order order) {
        return store.save(request, RequestChange.of(request).takenBy(order.agent().id()))
                .map(
                        now -> {
                            recorder.record(now, RequestEvent.Kind.LEAVING, "", to.name());
                            departures.begin(now, order);
                            return now;
                        });
    }
}
