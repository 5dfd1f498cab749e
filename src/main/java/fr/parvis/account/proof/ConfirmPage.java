package fr.parvis.account.proof;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import java.util.List;

/**
 * The page that asks to confirm.
 *
 * @param next local path to go on to, or empty
 * @param kept form to post afterwards, or null
 * @param refused why the last try failed, or null
 */
public record ConfirmPage(Session session, String next, KeptForm kept, ProofRefused refused) {

    static ConfirmPage of(Session session) {
        return new ConfirmPage(session, "", null, null);
    }

    ConfirmPage goingOn(String to) {
        return new ConfirmPage(session, LocalPath.orEmpty(to), kept, refused);
    }

    ConfirmPage keeping(KeptForm form) {
        return new ConfirmPage(session, next, form, refused);
    }

    ConfirmPage refused(ProofRefused why) {
        return new ConfirmPage(session, next, kept, why);
    }

    public boolean agent() {
        return session.kind() == AccountKind.AGENT;
    }

    public String action() {
        return session.kind().path(ConfirmController.PAGE);
    }

    /** Where to go who does not want to confirm. */
    public String back() {
        return session.kind().home();
    }

    public List<KeptForm.Field> carried() {
        return kept == null ? List.of() : kept.carried();
    }

    /** Whether the last refusal is about an input. */
    public boolean isAt(String field) {
        return refused != null && refused.field().equals(field);
    }
}
