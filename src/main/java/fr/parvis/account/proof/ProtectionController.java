package fr.parvis.account.proof;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.factors.EnrolApplication;
import fr.parvis.account.factors.FactorRefused;
import fr.parvis.account.factors.Factors;
import fr.parvis.account.factors.RemoveApplication;
import fr.parvis.account.factors.SecondFactorPolicy;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** By what else than the password an agent comes in: an application, recovery codes. */
@Controller
@RequestMapping("/bureau/compte/protection")
class ProtectionController {

    private static final String HERE = "/bureau/compte/protection";

    private final Factors factors;
    private final EnrolApplication enrolling;
    private final RemoveApplication removing;
    private final SecondFactorPolicy policy;
    private final Passkeys passkeys;
    private final RequestSessions sessions;

    ProtectionController(
            Factors factors,
            EnrolApplication enrolling,
            RemoveApplication removing,
            SecondFactorPolicy policy,
            Passkeys passkeys,
            RequestSessions sessions) {
        this.factors = factors;
        this.enrolling = enrolling;
        this.removing = removing;
        this.policy = policy;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView page(Session session, @RequestParam(defaultValue = "") String done) {
        return page(session, done, null);
    }

    @GetMapping("/application")
    @ProvenRecently
    ModelAndView application(Session session) {
        return EnrolPage.of(enrolling.offer(session, null)).show(HttpStatus.OK);
    }

    @PostMapping("/application")
    @ProvenRecently
    ModelAndView enrol(
            Session session,
            EnrolForm typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        var outcome = enrolling.confirm(session, typed.key(), typed.seal(), typed.code());
        return switch (outcome) {
            case Outcome.Done<Long, FactorRefused>(Long agent) -> {
                sessions.prove(session, true, request, response);
                yield new CodesPage(factors.firstCodes(agent), HERE, null).show();
            }
            case Outcome.Refused<Long, FactorRefused>(FactorRefused no) ->
                    EnrolPage.again(enrolling, session, typed, no)
                            .show(HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    @PostMapping("/application/retirer")
    @ProvenRecently
    ModelAndView remove(Session session) {
        return switch (removing.by(session.account())) {
            case Outcome.Done<Long, FactorRefused> _ -> GoOn.redirect(HERE + "?done=removed");
            case Outcome.Refused<Long, FactorRefused>(FactorRefused no) -> page(session, "", no);
        };
    }

    @PostMapping("/codes")
    @ProvenRecently
    ModelAndView renewCodes(Session session) {
        if (!factors.hasAny(session.account())) {
            throw new NotFound();
        }
        return new CodesPage(factors.renewCodes(session.account()), HERE, null).show();
    }

    private ModelAndView page(Session session, String done, FactorRefused refused) {
        long agent = session.account();
        var page =
                new ModelAndView("account/protection")
                        .addObject("application", factors.hasApplication(agent))
                        .addObject("any", factors.hasAny(agent))
                        .addObject("codes", factors.codesLeft(agent))
                        .addObject("keys", passkeys.of(session.kind(), agent).size())
                        .addObject("required", policy.required())
                        .addObject("done", done)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
