package fr.parvis.account.signin;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Pages that hold a form whose sender was not signed in; reached only through {@link SignInFirst}.
 */
@Controller
class KeptFormController {

    static final String SIGN_IN = "/connexion/reprendre";
    static final String RESUME = "/connexion/renvoyer";

    @PostMapping({"/connexion/reprendre", "/bureau/connexion/reprendre"})
    ModelAndView signIn(HttpServletRequest request) {
        KeptForm kept = kept(request);
        return SignInPage.of(AccountKind.ofPath(kept.to()))
                .keeping(kept)
                .show(HttpStatus.UNAUTHORIZED);
    }

    @PostMapping({"/connexion/renvoyer", "/bureau/connexion/renvoyer"})
    ModelAndView resume(HttpServletRequest request) {
        return resume(kept(request), HttpStatus.FORBIDDEN);
    }

    /** The page that posts a kept form again, by the person's own hand. */
    static ModelAndView resume(KeptForm kept, HttpStatus status) {
        var page = new ModelAndView("account/resume");
        page.addObject("kept", kept);
        page.setStatus(status);
        return page;
    }

    /** Not there for who comes by the address. */
    private static KeptForm kept(HttpServletRequest request) {
        if (request.getAttribute(SignInFirst.KEPT) instanceof KeptForm kept) {
            return kept;
        }
        throw new NotFound();
    }
}
