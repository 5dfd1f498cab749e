package fr.parvis.account.proof;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.factors.Factors;
import fr.parvis.account.factors.RemovePasskey;
import fr.parvis.account.passkeys.PasskeyOptions;
import fr.parvis.account.passkeys.PasskeyRefused;
import fr.parvis.account.passkeys.Passkeys;
import fr.parvis.account.passkeys.RelyingParty;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.SignedInDevice;
import fr.parvis.kernel.Outcome;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The passkeys of whoever is signed in: an agent at the desk, a resident on the portal. */
@Controller
@RequestMapping({"/mon-compte/cles", "/bureau/compte/cles"})
@ProvenRecently
class PasskeysController {

    private final Passkeys passkeys;
    private final PasskeyOptions options;
    private final RemovePasskey removing;
    private final Factors factors;
    private final RequestSessions sessions;

    PasskeysController(
            Passkeys passkeys,
            PasskeyOptions options,
            RemovePasskey removing,
            Factors factors,
            RequestSessions sessions) {
        this.passkeys = passkeys;
        this.options = options;
        this.removing = removing;
        this.factors = factors;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView list(HttpServletRequest request, @RequestParam(defaultValue = "") String done) {
        return page(request, done, null);
    }

    /** Asked for by the script, when the button is pressed. */
    @GetMapping("/nouvelle")
    @ResponseBody
    Map<String, Object> options(HttpServletRequest request) {
        return options.toAdd(session(request), RelyingParty.of(request));
    }

    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        Session session = session(request);
        var outcome = passkeys.add(session, credential, name, RelyingParty.of(request));
        return switch (outcome) {
            case Outcome.Done<Long, PasskeyRefused>(Long account) -> {
                sessions.prove(session, true, request, response);
                List<String> codes =
                        session.kind() == AccountKind.AGENT
                                ? factors.firstCodes(account)
                                : List.of();
                yield codes.isEmpty()
                        ? GoOn.redirect(here(session) + "?done=added")
                        : new CodesPage(codes, here(session), null).show();
            }
            case Outcome.Refused<Long, PasskeyRefused>(PasskeyRefused no) -> page(request, "", no);
        };
    }

    @PostMapping("/{id}/retirer")
    ModelAndView remove(@PathVariable long id, HttpServletRequest request) {
        Session session = session(request);
        return switch (removing.by(session, id)) {
            case Outcome.Done<Long, PasskeyRefused> _ ->
                    GoOn.redirect(here(session) + "?done=removed");
            case Outcome.Refused<Long, PasskeyRefused>(PasskeyRefused no) -> page(request, "", no);
        };
    }

    private ModelAndView page(HttpServletRequest request, String done, PasskeyRefused refused) {
        Session session = session(request);
        var page =
                new ModelAndView("account/passkeys")
                        .addObject("agent", session.kind() == AccountKind.AGENT)
                        .addObject("path", here(session))
                        .addObject("keys", passkeys.of(session.kind(), session.account()))
                        .addObject(
                                "device",
                                SignedInDevice.name(request.getHeader(HttpHeaders.USER_AGENT)))
                        .addObject("done", done)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String here(Session session) {
        return session.kind() == AccountKind.AGENT ? "/bureau/compte/cles" : "/mon-compte/cles";
    }

    private Session session(HttpServletRequest request) {
        return sessions.find(request, AccountKind.ofPath(request.getRequestURI()))
                .orElseThrow(NotFound::new);
    }
}
