package fr.parvis.requests.filing;

import fr.parvis.forms.Forms;
import fr.parvis.forms.Forms.PageProblems;
import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
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

    private final Procedures procedures;
    private final Forms forms;
    private final ReceiveDraft receive;
    private final TransactionTemplate transaction;

    SendDraft(
            Procedures procedures,
            Forms forms,
            ReceiveDraft receive,
            TransactionTemplate transaction) {
        this.procedures = procedures;
        this.forms = forms;
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
        return Outcome.done(transaction.execute(status -> receive.once(draft, revision, number)));
    }
}
