package fr.parvis.account.signin;

import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.LinkPurpose;
import fr.parvis.account.passwords.OneTimeLink;
import fr.parvis.account.passwords.OneTimeLinks;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.RequestSessions;
import fr.parvis.account.sessions.SignInMethod;
import fr.parvis.ui.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Residents come in by a link sent to their address, good once and for a quarter of an hour.
 * Reading it signs nobody in: mail programs open links by themselves, so its page has a button.
 */
@Controller
@RequestMapping("/connexion/lien")
class LinkSignInController {

    private static final AccountKind KIND = AccountKind.RESIDENT;

    private final SendLink sending;
    private final OneTimeLinks links;
    private final MailLimits limits;
    private final SignIn signIn;
    private final RequestSessions sessions;

    LinkSignInController(
            SendLink sending,
            OneTimeLinks links,
            MailLimits limits,
            SignIn signIn,
            RequestSessions sessions) {
        this.sending = sending;
        this.links = links;
        this.limits = limits;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView ask(@RequestParam(defaultValue = "") String next) {
        return asking("", next, false);
    }

    /** Answers the same, and as fast, whether the address has an account or not. */
    @PostMapping
    ModelAndView send(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Locale locale) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return asking(email, next, true);
        }
        if (limits.maySend(address.get(), request)) {
            sending.signIn(address.get(), LocalPath.orEmpty(next), locale);
        }
        return new ModelAndView("redirect:/connexion/lien/envoye");
    }

    @GetMapping("/envoye")
    ModelAndView sent() {
        return new ModelAndView("account/check-mail").addObject("again", "/connexion/lien");
    }

    @GetMapping("/{token}")
    ModelAndView read(@PathVariable String token) {
        return find(token)
                .map(
                        link ->
                                new ModelAndView("account/sign-in-link")
                                        .addObject("link", link)
                                        .addObject("action", link.purpose().path(token)))
                .orElseGet(LinkSignInController::expired);
    }

    @PostMapping("/{token}")
    ModelAndView open(
            @PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        Optional<OneTimeLink> link = find(token).filter(signIn::byLink);
        if (link.isEmpty()) {
            return expired();
        }
        long account = link.get().account();
        boolean complete = sessions.open(KIND, account, SignInMethod.MAIL_LINK, request, response);
        return GoOn.after(KIND, complete, link.get().next(), null, request);
    }

    private Optional<OneTimeLink> find(String token) {
        return links.find(token)
                .filter(link -> link.purpose() == LinkPurpose.RESIDENT_SIGN_IN)
                .filter(link -> link.account() != 0);
    }

    private static ModelAndView asking(String email, String next, boolean invalid) {
        var page =
                new ModelAndView("account/ask-link")
                        .addObject("email", email)
                        .addObject("next", LocalPath.orEmpty(next))
                        .addObject("invalid", invalid);
        page.setStatus(invalid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }

    private static ModelAndView expired() {
        var page = new ModelAndView("account/sign-in-link-expired");
        page.setStatus(HttpStatus.NOT_FOUND);
        return page;
    }
}
