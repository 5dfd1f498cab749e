package fr.parvis.account.signin;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.kernel.Refusal;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * The sign-in page.
 *
 * @param email already typed, or empty
 * @param next local path to go on to, or empty
 * @param kept form to post after signing in, or null
 * @param refused why the last try failed, or null
 * @param left whether the person just signed out
 */
public record SignInPage(
        AccountKind kind, String email, String next, KeptForm kept, Refusal refused, boolean left) {

    static SignInPage of(AccountKind kind) {
        return new SignInPage(kind, "", "", null, null, false);
    }

    SignInPage typed(String email) {
        return new SignInPage(kind, email, next, kept, refused, left);
    }

    SignInPage goingOn(String next) {
        return new SignInPage(kind, email, LocalPath.orEmpty(next), kept, refused, left);
    }

    SignInPage keeping(KeptForm kept) {
        return new SignInPage(kind, email, next, kept, refused, left);
    }

    SignInPage refused(Refusal refused) {
        return new SignInPage(kind, email, next, kept, refused, left);
    }

    SignInPage left(boolean left) {
        return new SignInPage(kind, email, next, kept, refused, left);
    }

    public boolean atPasskey() {
        return refused instanceof SignInRefused.WrongPasskey;
    }

    public boolean agent() {
        return kind == AccountKind.AGENT;
    }

    public String path(String page) {
        return kind.path(page);
    }

    public List<KeptForm.Field> carried() {
        return kept == null ? List.of() : kept.carried();
    }

    ModelAndView show(HttpStatus status) {
        var page = new ModelAndView("account/sign-in");
        page.addObject("page", this);
        page.setStatus(status);
        return page;
    }
}
