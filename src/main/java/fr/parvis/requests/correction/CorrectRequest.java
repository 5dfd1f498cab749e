package fr.parvis.requests.correction;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Applicant;
import fr.parvis.requests.life.CompleteRequest;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Intake;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.life.RequestStore;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The resident corrects what came back; the earlier answers stay with the correction. */
@Component
class CorrectRequest {

    private final Corrections corrections;
    private final RequestStore store;
    private final Intake intake;
    private final CompleteRequest complete;
    private final Forms forms;
    private final Files files;

    CorrectRequest(
            Corrections corrections,
            RequestStore store,
            Intake intake,
            CompleteRequest complete,
            Forms forms,
            Files files) {
        this.corrections = corrections;
        this.store = store;
        this.intake = intake;
        this.complete = complete;
        this.forms = forms;
        this.files = files;
    }

    /** Keeps what was entered, right or wrong, until all of it is sent. */
    @Transactional
    void keep(Correction correction, FormDefinition form, Answers typed, String words) {
        List<Long> now = forms.files(form, typed);
        List<Long> earlier = forms.files(form, correction.before());
        corrections.keep(correction, typed, words);
        List<Long> added = now.stream().filter(file -> !earlier.contains(file)).toList();
        if (!added.isEmpty()) {
            files.claim(added, correction.reference());
        }
        List<Long> dropped =
                forms.files(form, correction.current()).stream()
                        .filter(file -> !now.contains(file) && !earlier.contains(file))
                        .toList();
        if (!dropped.isEmpty()) {
            files.erase(dropped);
        }
    }

    /**
     * @param answers checked
     * @param words of the resident to the town hall, never empty
     */
    @Transactional
    Outcome<Request, HandlingRefused> send(
            Correction correction, Revision revision, Answers answers, String words) {
        FormDefinition form = revision.definition().form();
        Request request = store.lock(correction.request());
        if (request.closed() || corrections.open(request.id()).filter(correction::same).isEmpty()) {
            return Outcome.refused(new HandlingRefused.NothingAsked());
        }
        Answers settled = forms.settle(form, answers);
        files.release(correction.reference());
        corrections.close(correction, settled);
        // first, so that the town hall thanks at the corrected address
        store.amend(request.id(), settled, Applicant.of(form, settled));
        return complete.complete(request.id(), words, List.of())
                .map(
                        now -> {
                            intake.takeIn(now, revision);
                            return now;
                        });
    }
}
