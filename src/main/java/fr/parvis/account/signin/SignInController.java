package fr.parvis.account.signin;

import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.account.sessions.SignOutPage;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out, for agents under {@code /bureau} and for residents. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final RequestSessions sessions;
    private final List<SignOutPage> leaving;

    SignInController(SignIn signIn, RequestSessions sessions, List<SignOutPage> leaving) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.leaving = leaving;
    }

    /** Who is signed in already goes straight on. */
    @GetMapping({"/connexion", "/bureau/connexion"})
    ModelAndView page(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(required = false) String left,
            HttpServletRequest request) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        if (sessions.find(request, kind).isPresent()) {
            return GoOn.to(kind, next);
        }
        return SignInPage.of(kind).goingOn(next).left(left != null).show(HttpStatus.OK);
    }

    @PostMapping({"/connexion", "/bureau/connexion"})
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return switch (signIn.with(kind, email, password, request.getRemoteAddr())) {
            case Outcome.Done<Long, SignInRefused>(Long account) -> {
                boolean complete =
                        sessions.open(kind, account, SignInMethod.PASSWORD, request, response);
                yield GoOn.after(kind, complete, next, kept, request);
            }
            case Outcome.Refused<Long, SignInRefused>(SignInRefused no) ->
                    SignInPage.of(kind)
                            .typed(email)
                            .goingOn(next)
                            .keeping(kept)
                            .refused(no)
                            .show(no.status(response));
        };
    }

    @PostMapping({"/deconnexion", "/bureau/deconnexion"})
    ModelAndView signOut(HttpServletRequest request, HttpServletResponse response) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        Optional<ModelAndView> page =
                sessions.find(request, kind).flatMap(session -> page(session, response));
        sessions.end(kind, request, response);
        return page.orElseGet(() -> GoOn.redirect(kind.path("/connexion?left")));
    }

    private Optional<ModelAndView> page(Session session, HttpServletResponse response) {
        return leaving.stream().flatMap(one -> one.of(session, response).stream()).findFirst();
    }
}
