package fr.parvis.requests.signing;

import fr.parvis.account.SignedInAgent;
import fr.parvis.procedures.StepDetail.Signature;
import fr.parvis.requests.life.DecisionLetters;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.GoOn;
import fr.parvis.requests.steps.Work;
import fr.parvis.ui.Languages;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody signs, or declines; the last signature makes the document, which names them all. */
@Component
class SignDocument {

    private final Signatures signatures;
    private final SignatureStep step;
    private final RequestStore store;
    private final DecisionLetters letters;
    private final Recorder recorder;
    private final GoOn goOn;

    SignDocument(
            Signatures signatures,
            SignatureStep step,
            RequestStore store,
            DecisionLetters letters,
            Recorder recorder,
            GoOn goOn) {
        this.signatures = signatures;
        this.step = step;
        this.store = store;
        this.letters = letters;
        this.recorder = recorder;
        this.goOn = goOn;
    }

    /**
     * @param role whose turn it was when the page was shown: nothing is done when another was
     *     faster
     * @param languages of the document's words
     */
    @Transactional
    void sign(Work seen, String role, SignedInAgent agent, Languages languages) {
        Request request = store.lock(seen.request().id());
        Work work = Work.of(request, seen.revision());
        if (!turnOf(work, role)) {
            return;
        }
        signatures.add(request.id(), role, agent, false, "");
        recorder.tell(request, "signed");
        List<SignedLine> signed = signatures.current(request.id());
        if (SignatureStep.next(work, signed).isEmpty()) {
            var words = languages.words(request.locale());
            var format = languages.format(request.locale());
            letters.writeSigned(
                    request,
                    work.revision(),
                    ((Signature) work.step().detail()).letter(),
                    agent,
                    signed.stream()
                            .map(
                                    one ->
                                            words.get(
                                                    "requests.signing.signed",
                                                    one.signedAs(),
                                                    format.moment(one.at())))
                            .toList());
        }
        step.tell(work, signed);
        goOn.look(request.id());
    }

    /**
     * @param why said to agents
     */
    @Transactional
    void decline(Work seen, String role, SignedInAgent agent, String why) {
        Request request = store.lock(seen.request().id());
        if (turnOf(Work.of(request, seen.revision()), role)) {
            signatures.add(request.id(), role, agent, true, why);
            recorder.tell(request, "declined");
            goOn.look(request.id());
        }
    }

    private boolean turnOf(Work work, String role) {
        return work.here()
                && work.step().detail() instanceof Signature
                && SignatureStep.next(work, signatures.current(work.request().id()))
                        .filter(role::equals)
                        .isPresent();
    }
}
