package fr.parvis.requests.passing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.life.Residents;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent passes a request on to an authority that does not use this installation: it ends here,
 * and a letter tells the resident who is in charge (CRPA L114-2).
 */
@Component
public class SendOutside {

    /** Under which the letter is kept among the documents. */
    public static final String LETTER = "transmission";

    private final RequestStore store;
    private final Procedures procedures;
    private final Departures departures;
    private final EndHere end;
    private final DecisionLetters letters;
    private final Residents residents;

    SendOutside(
            RequestStore store,
            Procedures procedures,
            Departures departures,
            EndHere end,
            DecisionLetters letters,
            Residents residents) {
        this.store = store;
        this.procedures = procedures;
        this.departures = departures;
        this.end = end;
        this.letters = letters;
        this.residents = residents;
    }

    /**
     * @param authority name, as the letter writes it
     * @param address where to write to it, lines; may be empty
     * @param words to the resident; may be empty
     */
    public record Order(
            long request,
            int version,
            String authority,
            String address,
            String words,
            SignedInAgent agent) {}

    @Transactional
    public Outcome<Request, HandlingRefused> send(Order order) {
        Request request = store.lock(order.request());
        Revision revision = procedures.revision(request.revisionId());
        Optional<HandlingRefused> refusal =
                departures.refusal(request, order.version(), revision, order.agent());
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (order.authority().isBlank()) {
            return Outcome.refused(new HandlingRefused.NoAuthority());
        }
        Request now = end.close(request, order.authority());
        long letter =
                letters.passOn(
                        now,
                        revision,
                        LETTER,
                        new DecisionLetters.Authority(order.authority(), order.address()),
                        order.words(),
                        order.agent());
        residents.tellClosing(now, revision, order.words(), letter);
        return Outcome.done(now);
    }
}
