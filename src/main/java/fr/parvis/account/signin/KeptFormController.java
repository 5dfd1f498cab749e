package fr.parvis.account.signin;

import fr.parvis.account.proof.KeptForms;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.KeptForm;
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
        KeptForm kept = KeptForms.of(request);
        return SignInPage.of(AccountKind.ofPath(kept.to()))
                .keeping(kept)
                .show(HttpStatus.UNAUTHORIZED);
    }

    @PostMapping({"/connexion/renvoyer", "/bureau/connexion/renvoyer"})
    ModelAndView resume(HttpServletRequest request) {
        return KeptForms.resume(KeptForms.of(request), HttpStatus.FORBIDDEN);
    }
}
