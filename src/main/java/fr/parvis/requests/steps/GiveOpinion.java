package fr.parvis.requests.steps;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Recorder;
import fr.parvis.requests.life.RequestStore;
import fr.parvis.requests.steps.AskedOpinion.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gives an opinion; the last one lets the request go on. */
@Component
class GiveOpinion {

    private final Opinions opinions;
    private final RequestStore store;
    private final Recorder recorder;
    private final GoOn goOn;

    GiveOpinion(Opinions opinions, RequestStore store, Recorder recorder, GoOn goOn) {
        this.opinions = opinions;
        this.store = store;
        this.recorder = recorder;
        this.goOn = goOn;
    }

    /**
     * @param verdict null when none was chosen
     * @param words needed unless favourable: an opinion against says why
     * @param by name of who gives it
     */
    @Transactional
    Outcome<AskedOpinion, HandlingRefused> give(
            AskedOpinion asked, Verdict verdict, String words, String by) {
        if (verdict == null) {
            return Outcome.refused(new HandlingRefused.NoSuchTransition());
        }
        if (words.isBlank() && verdict != Verdict.FAVOURABLE || by.isBlank()) {
            return Outcome.refused(new HandlingRefused.ReasonMissing());
        }
        var request = store.lock(asked.requestId());
        if (!opinions.give(asked.id(), verdict, words, by)) {
            return Outcome.refused(new HandlingRefused.Changed(request));
        }
        recorder.tell(request, "advised");
        goOn.look(request.id());
        return Outcome.done(asked);
    }
}
