package fr.parvis.account.proof;

import fr.parvis.account.factors.EnrolApplication;
import fr.parvis.account.factors.FactorRefused;
import fr.parvis.account.factors.Factors;
import fr.parvis.account.passkeys.PasskeyRefused;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.KeptForm;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/**
 * Between the password and the desk: an agent who has a second factor shows it, one who must have
 * one and has none chooses it. Nobody skips the first by doing the second.
 */
@Controller
class SecondStepController {

    static final String PAGE = "/connexion/suite";
    static final String KEEPING = "/connexion/suite/garder";
    private static final AccountKind KIND = AccountKind.AGENT;

    private final Prove prove;
    private final Factors factors;
    private final EnrolApplication enrolling;
    private final FirstPasskey passkeys;
    private final RequestSessions sessions;

    SecondStepController(
            Prove prove,
            Factors factors,
            EnrolApplication enrolling,
            FirstPasskey passkeys,
            RequestSessions sessions) {
        this.prove = prove;
        this.factors = factors;
        this.enrolling = enrolling;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @GetMapping("/bureau/connexion/suite")
    ModelAndView page(@RequestParam(defaultValue = "") String next, HttpServletRequest request) {
        return sessions.halfway(request, KIND)
                .map(session -> page(ConfirmPage.of(session).goingOn(next), HttpStatus.OK))
                .orElseGet(() -> back(next, request));
    }

    /** Reached only from pages of ours that hold a form. */
    @PostMapping("/bureau/connexion/suite/garder")
    ModelAndView keep(HttpServletRequest request) {
        KeptForm kept = KeptForms.of(request);
        return sessions.halfway(request, KIND)
                .map(session -> ConfirmPage.of(session).keeping(kept))
                .map(page -> page(page, HttpStatus.UNAUTHORIZED))
                .orElseGet(() -> KeptForms.resume(kept, HttpStatus.OK));
    }

    @PostMapping("/bureau/connexion/suite")
    ModelAndView show(
            Typed typed,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Session> half = sessions.halfway(request, KIND);
        if (half.isEmpty()) {
            return back(next, request);
        }
        Session session = half.get();
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return switch (prove.by(session, typed.shown(request), request.getRemoteAddr())) {
            case Outcome.Done<Boolean, ProofRefused> _ -> {
                sessions.prove(session, true, request, response);
                yield GoOn.to(KIND, next, kept);
            }
            case Outcome.Refused<Boolean, ProofRefused>(ProofRefused no) ->
                    page(
                            ConfirmPage.of(session).goingOn(next).keeping(kept).refused(no),
                            no.status(response));
        };
    }

    @PostMapping("/bureau/connexion/suite/application")
    ModelAndView enrol(
            EnrolForm typed,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Session> half = unprotected(request);
        if (half.isEmpty()) {
            return back(next, request);
        }
        Session session = half.get();
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        var outcome = enrolling.confirm(session, typed.key(), typed.seal(), typed.code());
        return switch (outcome) {
            case Outcome.Done<Long, FactorRefused>(Long agent) -> {
                sessions.prove(session, true, request, response);
                yield new CodesPage(factors.firstCodes(agent), next, kept, KIND.home()).show();
            }
            case Outcome.Refused<Long, FactorRefused>(FactorRefused no) ->
                    EnrolPage.again(enrolling, session, typed, no)
                            .signingIn(next, kept)
                            .show(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Asked for by the script; for who has no factor yet. */
    @GetMapping("/bureau/connexion/suite/cle")
    @ResponseBody
    Map<String, Object> options(HttpServletRequest request) {
        return passkeys.options(unprotected(request).orElseThrow(NotFound::new), request);
    }

    @PostMapping("/bureau/connexion/suite/cle")
    ModelAndView addPasskey(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Session> half = unprotected(request);
        if (half.isEmpty()) {
            return back(next, request);
        }
        Session session = half.get();
        KeptForm kept = KeptForm.carriedBy(request).orElse(null);
        return switch (passkeys.add(session, credential, request)) {
            case Outcome.Done<Long, PasskeyRefused>(Long agent) -> {
                sessions.prove(session, true, request, response);
                yield new CodesPage(factors.firstCodes(agent), next, kept, KIND.home()).show();
            }
            case Outcome.Refused<Long, PasskeyRefused>(PasskeyRefused no) ->
                    EnrolPage.of(enrolling.offer(session, null))
                            .refused(no)
                            .signingIn(next, kept)
                            .show(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Half signed in, with no factor of their own: may choose one, which nobody else may here. */
    private Optional<Session> unprotected(HttpServletRequest request) {
        return sessions.halfway(request, KIND).filter(it -> !factors.hasAny(it.account()));
    }

    private ModelAndView page(ConfirmPage page, HttpStatus status) {
        Session session = page.session();
        return factors.hasAny(session.account())
                ? page.show("account/second-step", prove.ways(session), status)
                : EnrolPage.of(enrolling.offer(session, null))
                        .signingIn(page.next(), page.kept())
                        .show(status);
    }

    /** Nobody half signed in: to the desk who is in already, else to the start. */
    private ModelAndView back(String next, HttpServletRequest request) {
        return sessions.find(request, KIND).isPresent()
                ? GoOn.to(KIND, next)
                : GoOn.redirect(
                        KIND.path("/connexion")
                                + (next.isEmpty() ? "" : "?next=" + GoOn.encoded(next)));
    }
}
