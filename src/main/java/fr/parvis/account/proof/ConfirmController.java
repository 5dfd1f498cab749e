package fr.parvis.account.proof;

import fr.parvis.account.proof.ProofRefused.TooManyTries;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Asks somebody signed in to prove once more who they are, and lets them go on. */
@Controller
class ConfirmController {

    static final String PAGE = "/confirmer";
    static final String KEEPING = "/confirmer/garder";

    private final Prove prove;
    private final RequestSessions sessions;

    ConfirmController(Prove prove, RequestSessions sessions) {
        this.prove = prove;
        this.sessions = sessions;
    }

    @GetMapping({"/confirmer", "/bureau/confirmer"})
    ModelAndView page(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return show(ConfirmPage.of(session(request)).goingOn(next), HttpStatus.OK);
    }

    /** Reached only through {@link ConfirmFirst}. */
    @PostMapping({"/confirmer/garder", "/bureau/confirmer/garder"})
    ModelAndView keep(HttpServletRequest request) {
        KeptForm kept = KeptForms.of(request);
        return show(ConfirmPage.of(session(request)).keeping(kept), HttpStatus.UNAUTHORIZED);
    }

    @PostMapping({"/confirmer", "/bureau/confirmer"})
    ModelAndView confirm(
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = session(request);
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return switch (prove.by(session, password, request.getRemoteAddr())) {
            case Outcome.Done<Boolean, ProofRefused>(Boolean second) -> {
                sessions.prove(session, second, request, response);
                yield kept == null
                        ? goOn(session.kind(), next)
                        : KeptForms.resume(kept, HttpStatus.OK);
            }
            case Outcome.Refused<Boolean, ProofRefused>(ProofRefused no) ->
                    show(
                            ConfirmPage.of(session).goingOn(next).keeping(kept).refused(no),
                            status(no, response));
        };
    }

    private Session session(HttpServletRequest request) {
        return sessions.find(request, AccountKind.ofPath(request.getRequestURI()))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView show(ConfirmPage page, HttpStatus status) {
        var shown =
                new ModelAndView("account/confirm")
                        .addObject("page", page)
                        .addObject("ways", prove.ways(page.session()));
        shown.setStatus(status);
        return shown;
    }

    private static ModelAndView goOn(AccountKind kind, String next) {
        var view =
                new RedirectView(
                        LocalPath.of(next).map(LocalPath::value).orElse(kind.home()),
                        false,
                        true,
                        false);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static HttpStatus status(ProofRefused no, HttpServletResponse response) {
        if (no instanceof TooManyTries(String _, long seconds)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, seconds)));
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
