package fr.parvis.account.proof;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page that asks who somebody is, whose session is open: to confirm, or to show a second factor.
 *
 * @param next local path to go on to, or empty
 * @param kept form to post afterwards, or null
 * @param mailed whether a code was sent by e-mail
 * @param refused why the last try failed, or null
 */
public record ConfirmPage(
        Session session, String next, KeptForm kept, boolean mailed, ProofRefused refused) {

    static ConfirmPage of(Session session) {
        return new ConfirmPage(session, "", null, false, null);
    }

    ConfirmPage goingOn(String to) {
        return new ConfirmPage(session, LocalPath.orEmpty(to), kept, mailed, refused);
    }

    ConfirmPage keeping(KeptForm form) {
        return new ConfirmPage(session, next, form, mailed, refused);
    }

    ConfirmPage mailed(boolean sent) {
        return new ConfirmPage(session, next, kept, sent, refused);
    }

    ConfirmPage refused(ProofRefused why) {
        return new ConfirmPage(session, next, kept, mailed, why);
    }

    public boolean agent() {
        return session.kind() == AccountKind.AGENT;
    }

    /** Whether the session waits for a second factor, and opens nothing yet. */
    public boolean signingIn() {
        return !session.proof().complete();
    }

    public String action() {
        return session.kind()
                .path(signingIn() ? SecondStepController.PAGE : ConfirmController.PAGE);
    }

    /** Where the script asks what to show a passkey for. */
    public String passkeyOptions() {
        return session.kind().path("/connexion/cle");
    }

    /** Where to go who does not want to. */
    public String back() {
        return signingIn() ? session.kind().path("/connexion") : session.kind().home();
    }

    public List<KeptForm.Field> carried() {
        return kept == null ? List.of() : kept.carried();
    }

    /** Whether the last refusal is about an input. */
    public boolean isAt(String field) {
        return refused != null && refused.field().equals(field);
    }

    ModelAndView show(String view, Ways ways, HttpStatus status) {
        var shown = new ModelAndView(view).addObject("page", this).addObject("ways", ways);
        shown.setStatus(status);
        return shown;
    }
}
