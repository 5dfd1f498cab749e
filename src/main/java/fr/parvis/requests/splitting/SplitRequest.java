package fr.parvis.requests.splitting;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.kin.Tie;
import fr.parvis.requests.kin.Ties;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.life.Transitions;
import fr.parvis.requests.splitting.Splitting.Order;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent makes a second request of a part of one. Both were received on the same day; nothing is
 * taken away from the first.
 */
@Component
public class SplitRequest {

    private final RequestStore store;
    private final ReadSplitting read;
    private final FilePart file;
    private final Transitions transitions;
    private final Ties ties;
    private final Residents residents;

    SplitRequest(
            RequestStore store,
            ReadSplitting read,
            FilePart file,
            Transitions transitions,
            Ties ties,
            Residents residents) {
        this.store = store;
        this.read = read;
        this.file = file;
        this.transitions = transitions;
        this.ties = ties;
        this.residents = residents;
    }

    /**
     * @return the part
     */
    @Transactional
    public Outcome<Request, SplitRefused> split(Order order) {
        Splitting splitting = read.of(store.lock(order.request()));
        Optional<SplitRefused> refusal = splitting.refusal(order);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(carryOut(splitting, order));
    }

    private Request carryOut(Splitting splitting, Order order) {
        Request whole = splitting.request();
        Revision to = splitting.to(order.procedure()).orElseThrow();
        Request part = file.file(whole, to, splitting.taken(to, order), order.files());
        Request now =
                transitions
                        .note(whole, whole.clock(), RequestEvent.Kind.SPLIT, part.number())
                        .orThrow();
        ties.put(now.id(), part.id(), Tie.Kind.SPLIT, order.agent().name());
        residents.tell(
                now,
                splitting.revision(),
                "split",
                List.of(
                        now.number(),
                        to.definition().title().in(now.locale()),
                        part.number(),
                        order.words()),
                null);
        return part;
    }
}
