package fr.parvis.account.signin;

import fr.parvis.account.passwords.ChoosePassword;
import fr.parvis.account.passwords.OneTimeLink;
import fr.parvis.account.passwords.OneTimeLinks;
import fr.parvis.account.passwords.PasswordRefused;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.kernel.Outcome;
import fr.parvis.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages behind the links that are sent: choose a password, and come in. Reading one changes
 * nothing, because mail programs open links by themselves.
 */
@Controller
class LinkController {

    private static final String INVITATION = "/bureau/invitation/{token}";
    private static final String AGENT_PASSWORD = "/bureau/mot-de-passe/{token}";
    private static final String SIGN_UP = "/inscription/{token}";
    private static final String RESIDENT_PASSWORD = "/mot-de-passe/{token}";

    private final OneTimeLinks links;
    private final ChoosePassword choosing;
    private final RequestSessions sessions;

    LinkController(OneTimeLinks links, ChoosePassword choosing, RequestSessions sessions) {
        this.links = links;
        this.choosing = choosing;
        this.sessions = sessions;
    }

    @GetMapping({INVITATION, AGENT_PASSWORD, SIGN_UP, RESIDENT_PASSWORD})
    ModelAndView page(@PathVariable String token, HttpServletRequest request) {
        return find(token, request)
                .map(link -> page(link, token, null, HttpStatus.OK))
                .orElseGet(() -> expired(request));
    }

    @PostMapping({INVITATION, AGENT_PASSWORD, SIGN_UP, RESIDENT_PASSWORD})
    ModelAndView choose(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<OneTimeLink> found = find(token, request);
        if (found.isEmpty()) {
            return expired(request);
        }
        OneTimeLink link = found.get();
        return switch (choosing.by(link, password)) {
            case Outcome.Done<Long, PasswordRefused>(Long account) ->
                    open(link, account, request, response);
            case Outcome.Refused<Long, PasswordRefused>(PasswordRefused.LinkExpired _) ->
                    expired(request);
            case Outcome.Refused<Long, PasswordRefused>(PasswordRefused no) ->
                    page(link, token, no, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** Opens a resident's account without a password. */
    @PostMapping("/inscription/{token}/sans-mot-de-passe")
    ModelAndView without(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<OneTimeLink> found = links.find(token);
        if (found.isEmpty()) {
            return expired(request);
        }
        OneTimeLink link = found.get();
        return switch (choosing.without(link)) {
            case Outcome.Done<Long, PasswordRefused>(Long account) ->
                    open(link, account, request, response);
            case Outcome.Refused<Long, PasswordRefused> _ -> expired(request);
        };
    }

    private ModelAndView open(
            OneTimeLink link,
            long account,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountKind kind = link.purpose().kind();
        SignInMethod method = link.purpose().method();
        boolean complete = sessions.open(kind, account, method, request, response);
        return GoOn.after(kind, complete, link.next(), null, request);
    }

    /** A link opens only the page it was made for. */
    private Optional<OneTimeLink> find(String token, HttpServletRequest request) {
        return links.find(token)
                .filter(ChoosePassword::opensSomething)
                .filter(link -> link.purpose().path(token).equals(request.getRequestURI()));
    }

    private static ModelAndView page(
            OneTimeLink link, String token, Refusal refused, HttpStatus status) {
        var page = new ModelAndView("account/choose-password");
        page.addObject("link", link);
        page.addObject("action", link.purpose().path(token));
        page.addObject("refused", refused);
        page.setStatus(status);
        return page;
    }

    private static ModelAndView expired(HttpServletRequest request) {
        var page = new ModelAndView("account/link-expired");
        page.addObject("kind", AccountKind.ofPath(request.getRequestURI()));
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
