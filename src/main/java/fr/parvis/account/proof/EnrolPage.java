package fr.parvis.account.proof;

import fr.parvis.account.factors.EnrolApplication;
import fr.parvis.account.factors.FactorRefused;
import fr.parvis.account.factors.KeyOffer;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Refusal;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that adds an application.
 *
 * @param signingIn whether it stands between the password and the desk
 * @param next local path to go on to, or empty
 * @param kept form to post afterwards, or null
 * @param refused why the last try failed, or null
 */
public record EnrolPage(
        KeyOffer offer, boolean signingIn, String next, KeptForm kept, Refusal refused) {

    static EnrolPage of(KeyOffer offer) {
        return new EnrolPage(offer, false, "", null, null);
    }

    /** With the same key, which the application may have read already; never with a foreign one. */
    static EnrolPage again(
            EnrolApplication enrolling, Session session, EnrolForm typed, FactorRefused refused) {
        boolean ours = enrolling.isOurs(session, typed.key(), typed.seal());
        return new EnrolPage(
                enrolling.offer(session, ours ? typed.key() : null), false, "", null, refused);
    }

    EnrolPage signingIn(String to, KeptForm form) {
        return new EnrolPage(offer, true, LocalPath.orEmpty(to), form, refused);
    }

    EnrolPage refused(Refusal why) {
        return new EnrolPage(offer, signingIn, next, kept, why);
    }

    public String action() {
        return signingIn
                ? "/bureau/connexion/suite/application"
                : "/bureau/compte/protection/application";
    }

    public List<KeptForm.Field> carried() {
        return kept == null ? List.of() : kept.carried();
    }

    ModelAndView show(HttpStatus status) {
        var shown = new ModelAndView("account/enrol").addObject("page", this);
        shown.setStatus(status);
        return shown;
    }
}
