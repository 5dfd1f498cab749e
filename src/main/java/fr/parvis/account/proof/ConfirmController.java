package fr.parvis.account.proof;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.NotFound;
import fr.parvis.ui.RateLimits;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody signed in to prove once more who they are, and lets them go on. */
@Controller
class ConfirmController {

    static final String PAGE = "/confirmer";
    static final String KEEPING = "/confirmer/garder";
    private static final String MAILS = "link-by-mail";

    private final Prove prove;
    private final MailCodes mailCodes;
    private final RequestSessions sessions;
    private final RateLimits limits;

    ConfirmController(
            Prove prove, MailCodes mailCodes, RequestSessions sessions, RateLimits limits) {
        this.prove = prove;
        this.mailCodes = mailCodes;
        this.sessions = sessions;
        this.limits = limits;
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
            Typed typed,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = session(request);
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return switch (prove.by(session, typed.shown(request), request.getRemoteAddr())) {
            case Outcome.Done<Boolean, ProofRefused>(Boolean second) -> {
                sessions.prove(session, second, request, response);
                yield GoOn.to(session.kind(), next, kept);
            }
            case Outcome.Refused<Boolean, ProofRefused>(ProofRefused no) ->
                    show(
                            ConfirmPage.of(session)
                                    .goingOn(next)
                                    .keeping(kept)
                                    .mailed(typed.isMailed())
                                    .refused(no),
                            no.status(response));
        };
    }

    /** Sends a code to who has neither password nor second factor. */
    @PostMapping({"/confirmer/message", "/bureau/confirmer/message"})
    ModelAndView send(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        Session session = session(request);
        if (!prove.ways(session).mail()) {
            throw new NotFound();
        }
        if (!limits.allow(MAILS, session.email())) {
            throw new TooManyRequests(limits.retryAfter(MAILS, session.email()));
        }
        mailCodes.send(session);
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return show(
                ConfirmPage.of(session).goingOn(next).keeping(kept).mailed(true), HttpStatus.OK);
    }

    private Session session(HttpServletRequest request) {
        return sessions.find(request, AccountKind.ofPath(request.getRequestURI()))
                .orElseThrow(NotFound::new);
    }

    private ModelAndView show(ConfirmPage page, HttpStatus status) {
        return page.show("account/confirm", prove.ways(page.session()), status);
    }
}
