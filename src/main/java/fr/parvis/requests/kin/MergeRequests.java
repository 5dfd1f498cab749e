package fr.parvis.requests.kin;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestEvent;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import fr.parvis.requests.life.Transitions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Of two requests for the same thing by the same person, one goes on and the other ends. The delay
 * that ends sooner counts: the town hall was asked on the first day.
 */
@Component
public class MergeRequests {

    public static final String OUTCOME = "merged";

    private final RequestStore store;
    private final Procedures procedures;
    private final Transitions transitions;
    private final Ties ties;
    private final Residents residents;

    MergeRequests(
            RequestStore store,
            Procedures procedures,
            Transitions transitions,
            Ties ties,
            Residents residents) {
        this.store = store;
        this.procedures = procedures;
        this.transitions = transitions;
        this.ties = ties;
        this.residents = residents;
    }

    /**
     * @param keeps the one that goes on
     * @param ends the one that ends
     * @param checked the agent says that it is the same person
     * @param words to the resident, may be empty
     */
    public record Order(
            long keeps,
            int keepsVersion,
            long ends,
            int endsVersion,
            boolean checked,
            String words,
            SignedInAgent agent) {}

    /** By what two requests are of the same person; empty when that is not known. */
    public Set<Sameness> shared(Request one, Request other) {
        return Merging.of(one, revision(one), other, revision(other)).shared();
    }

    /**
     * @return the one that goes on
     */
    @Transactional
    public Outcome<Request, MergeRefused> merge(Order order) {
        Merging merging = locked(order);
        Optional<MergeRefused> refusal = merging.refusal(order);
        return refusal.isPresent()
                ? Outcome.refused(refusal.get())
                : Outcome.done(carryOut(merging, order));
    }

    /** In one order whoever asks, so that two agents who merge crosswise do not lock each other. */
    private Merging locked(Order order) {
        Request first = store.lock(Math.min(order.keeps(), order.ends()));
        Request second = store.lock(Math.max(order.keeps(), order.ends()));
        boolean inOrder = order.keeps() == first.id();
        Request keeps = inOrder ? first : second;
        Request ends = inOrder ? second : first;
        return Merging.of(keeps, revision(keeps), ends, revision(ends));
    }

    private Request carryOut(Merging merging, Order order) {
        Request keeps = merging.keeps();
        Request ended =
                transitions
                        .end(merging.ends(), OUTCOME, RequestEvent.Kind.MERGED, keeps.number())
                        .orThrow();
        Request now =
                transitions
                        .note(
                                keeps,
                                keeps.clock().noLaterThan(merging.ends().clock()),
                                RequestEvent.Kind.JOINED,
                                ended.number())
                        .orThrow();
        tie(ended, now, order.agent().name());
        boolean reached = !ended.applicant().email().isEmpty();
        residents.tell(
                reached ? ended : now,
                merging.endsBy(),
                OUTCOME,
                List.of(ended.number(), now.number(), order.words()),
                null);
        return now;
    }

    /** What had ended for the one that ends now leads on at once. */
    private void tie(Request ended, Request now, String by) {
        for (long before : ties.joinedTo(ended.id())) {
            ties.put(before, ended.id(), Tie.Kind.LINKED, by);
            ties.put(before, now.id(), Tie.Kind.MERGED, by);
        }
        ties.put(ended.id(), now.id(), Tie.Kind.MERGED, by);
    }

    private Revision revision(Request request) {
        return procedures.revision(request.revisionId());
    }
}
