package fr.parvis.requests.filing;

import fr.parvis.files.Files;
import fr.parvis.forms.Answers;
import fr.parvis.forms.FormDefinition;
import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.life.Channel;
import fr.parvis.requests.life.NewRequest;
import fr.parvis.requests.life.ReceiveRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one Send. Sending again, from a double click, a replay or the back button, finds the same
 * request.
 */
@Component
class SendDraft {

    private final Drafts drafts;
    private final Procedures procedures;
    private final Forms forms;
    private final Files files;
    private final ReceiveRequest receive;
    private final TransactionTemplate transaction;

    SendDraft(
            Drafts drafts,
            Procedures procedures,
            Forms forms,
            Files files,
            ReceiveRequest receive,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.procedures = procedures;
        this.forms = forms;
        this.files = files;
        this.receive = receive;
        this.transaction = transaction;
    }

    /**
     * @return the id of the request, durable when this returns
     */
    Outcome<Long, SendRefused> send(Draft draft, int year, Locale locale) {
        if (draft.sent()) {
            return Outcome.done(draft.requestId());
        }
        Revision revision = procedures.revision(draft.revisionId());
        List<PageProblems> problems =
                forms.check(revision.definition().form(), draft.answers(), locale);
        boolean concerned =
                forms.concerned(revision.definition().form(), draft.answers(), locale).isEmpty();
        if (!problems.isEmpty() || !concerned) {
            return Outcome.refused(new SendRefused(problems));
        }
        String number = receive.nextNumber(year);
        return Outcome.done(transaction.execute(status -> sendOnce(draft, revision, number)));
    }

    /** Sends the answers that were checked, whatever another window saved in the meantime. */
    private long sendOnce(Draft checked, Revision revision, String number) {
        Draft draft = drafts.lock(checked.token()).orElseThrow();
        if (draft.sent()) {
            return draft.requestId();
        }
        FormDefinition form = revision.definition().form();
        if (!forms.files(form, draft.answers()).isEmpty()) {
            files.release(draft.reference());
        }
        Answers settled = forms.settle(form, checked.answers());
        long request =
                receive.receive(
                                new NewRequest(
                                        number,
                                        revision,
                                        draft.residentId(),
                                        draft.locale(),
                                        Channel.ONLINE,
                                        settled))
                        .id();
        drafts.markSent(draft, request);
        return request;
    }
}
