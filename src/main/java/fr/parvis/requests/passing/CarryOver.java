package fr.parvis.requests.passing;

import fr.parvis.kernel.CommuneScope;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a request over in one transaction: it is received there, ends here and both are told, or
 * nothing of it happened. Whoever comes second finds the passage done.
 */
@Component
class CarryOver {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOver.class);

    private final Passages passages;
    private final RequestStore store;
    private final PackParcel pack;
    private final Crossing crossing;
    private final EndHere end;
    private final BringBack back;

    CarryOver(
            Passages passages,
            RequestStore store,
            PackParcel pack,
            Crossing crossing,
            EndHere end,
            BringBack back) {
        this.passages = passages;
        this.store = store;
        this.pack = pack;
        this.crossing = crossing;
        this.end = end;
        this.back = back;
    }

    @Transactional
    public void carry(long id) {
        passages.lockLeaving(id).ifPresent(this::carry);
    }

    private void carry(Passage passage) {
        Request request = store.lock(passage.request());
        if (request.version() != passage.version() || request.closed()) {
            back.bring(passage, request, "changed");
            return;
        }
        Optional<Arrival> arrival = crossing.deliver(passage, pack.pack(passage, request));
        if (arrival.isEmpty()) {
            back.bring(passage, request, "not-taken");
            return;
        }
        passages.arrived(passage.id(), arrival.get());
        end.end(
                request,
                crossing.standing(passages.last(request.id()).orElseThrow()).orElseThrow());
    }

    /** Something is out of order for too long: a person decides. */
    @Transactional
    public void giveUp(long id) {
        passages.lockLeaving(id)
                .ifPresent(
                        passage -> {
                            LOG.error(
                                    "request {} of commune {} does not reach commune {}",
                                    passage.request(),
                                    CommuneScope.current(),
                                    passage.to());
                            back.bring(passage, store.lock(passage.request()), "out-of-order");
                        });
    }
}
