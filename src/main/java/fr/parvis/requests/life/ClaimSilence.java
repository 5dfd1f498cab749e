package fr.parvis.requests.life;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Legal.Silence;
import fr.parvis.procedures.Procedures;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a resident may ask for when silence has decided: the certificate of an acceptance (CRPA
 * L232-3), the reasons of a refusal (L232-4).
 */
@Component
public class ClaimSilence {

    /** Under which a certificate is kept among the documents. */
    public static final String CERTIFICATE = "attestation-acceptation";

    private final RequestStore store;
    private final Procedures procedures;
    private final RequestDocuments documents;
    private final DecisionLetters letters;
    private final Correspondence correspondence;
    private final Deadlines deadlines;

    ClaimSilence(
            RequestStore store,
            Procedures procedures,
            RequestDocuments documents,
            DecisionLetters letters,
            Correspondence correspondence,
            Deadlines deadlines) {
        this.store = store;
        this.procedures = procedures;
        this.documents = documents;
        this.letters = letters;
        this.correspondence = correspondence;
        this.deadlines = deadlines;
    }

    /** Whether silence has decided this way. */
    public boolean decided(Request request, Silence silence) {
        return !request.decided()
                && !request.closed()
                && request.clock().silence() == silence
                && request.clock().decidedBySilence(deadlines.today());
    }

    /** Made once; asked for again, it is the same. */
    @Transactional
    public Outcome<Request, HandlingRefused> certificate(long id) {
        Request request = store.lock(id);
        if (!decided(request, Silence.ACCEPTS)) {
            return Outcome.refused(new HandlingRefused.NotDue());
        }
        if (documents.of(id).stream().noneMatch(one -> one.letter().equals(CERTIFICATE))) {
            letters.certify(request, procedures.revision(request.revisionId()), CERTIFICATE);
        }
        return Outcome.done(request);
    }

    /**
     * Reaches the desk as a message to be read.
     *
     * @param words in which it is asked, in the resident's language
     */
    @Transactional
    public Outcome<Request, HandlingRefused> reasons(long id, String words) {
        Request request = store.lock(id);
        if (!decided(request, Silence.REJECTS)) {
            return Outcome.refused(new HandlingRefused.NotDue());
        }
        correspondence.receive(request, words, List.of());
        return Outcome.done(request);
    }
}
