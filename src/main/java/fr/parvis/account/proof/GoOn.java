package fr.parvis.account.proof;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody goes who signed in or proved themselves: where they wanted to. */
public final class GoOn {

    /** The page between a first factor and the desk. */
    public static final String SECOND_STEP = SecondStepController.PAGE;

    private GoOn() {}

    /**
     * After a first factor.
     *
     * @param complete whether it was enough
     * @param kept form to post afterwards, or null
     */
    public static ModelAndView after(
            AccountKind kind,
            boolean complete,
            String next,
            KeptForm kept,
            HttpServletRequest request) {
        if (complete) {
            return to(kind, next, kept);
        }
        if (kept == null) {
            return redirect(kind.path(SecondStepController.PAGE) + "?next=" + encoded(next));
        }
        KeptForms.put(request, kept);
        return new ModelAndView("forward:" + kind.path(SecondStepController.KEEPING));
    }

    /**
     * @param kept form to post, or null
     */
    static ModelAndView to(AccountKind kind, String next, KeptForm kept) {
        return kept == null ? to(kind, next) : KeptForms.resume(kept, HttpStatus.OK);
    }

    /** To a page of ours, else to the person's first page. */
    public static ModelAndView to(AccountKind kind, String next) {
        return redirect(LocalPath.of(next).map(LocalPath::value).orElse(kind.home()));
    }

    /** The address is taken as it is, never as a pattern to fill in. */
    public static ModelAndView redirect(String path) {
        var view = new RedirectView(path, false, true, false);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    static String encoded(String next) {
        return URLEncoder.encode(LocalPath.orEmpty(next), StandardCharsets.UTF_8);
    }
}
