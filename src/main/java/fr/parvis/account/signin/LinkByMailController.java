package fr.parvis.account.signin;

import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.passwords.SendLink;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asking for a link by e-mail: a new account, a forgotten password. The answer is the same whether
 * the address is known or not.
 */
@Controller
class LinkByMailController {

    private final SendLink link;
    private final MailLimits limits;

    LinkByMailController(SendLink link, MailLimits limits) {
        this.link = link;
        this.limits = limits;
    }

    @GetMapping("/inscription")
    ModelAndView signUp(@RequestParam(defaultValue = "") String next) {
        return signUpPage("", "", LocalPath.orEmpty(next), false);
    }

    @PostMapping("/inscription")
    ModelAndView signUp(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Locale locale) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty() || name.isBlank()) {
            return signUpPage(name, email, LocalPath.orEmpty(next), true);
        }
        if (limits.maySend(address.get(), request)) {
            link.signUp(name.strip(), address.get(), LocalPath.orEmpty(next), locale);
        }
        return new ModelAndView("redirect:/inscription/envoyee");
    }

    @GetMapping({"/mot-de-passe", "/bureau/mot-de-passe"})
    ModelAndView forgotten(HttpServletRequest request) {
        return forgottenPage(AccountKind.ofPath(request.getRequestURI()), "", false);
    }

    @PostMapping({"/mot-de-passe", "/bureau/mot-de-passe"})
    ModelAndView forgotten(
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            Locale locale) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return forgottenPage(kind, email, true);
        }
        if (limits.maySend(address.get(), request)) {
            link.forgotten(kind, address.get(), locale);
        }
        return new ModelAndView("redirect:" + kind.path("/mot-de-passe/envoye"));
    }

    @GetMapping({"/inscription/envoyee", "/mot-de-passe/envoye", "/bureau/mot-de-passe/envoye"})
    ModelAndView sent(HttpServletRequest request) {
        String path = request.getRequestURI();
        return new ModelAndView("account/check-mail")
                .addObject("again", path.substring(0, path.lastIndexOf('/')));
    }

    private static ModelAndView signUpPage(
            String name, String email, String next, boolean checked) {
        return page("account/sign-up", checked)
                .addObject("name", name)
                .addObject("email", email)
                .addObject("next", next)
                .addObject("nameMissing", checked && name.isBlank())
                .addObject("emailInvalid", checked && EmailAddress.of(email).isEmpty());
    }

    private static ModelAndView forgottenPage(AccountKind kind, String email, boolean invalid) {
        return page("account/forgotten", invalid)
                .addObject("kind", kind)
                .addObject("email", email)
                .addObject("invalid", invalid);
    }

    private static ModelAndView page(String view, boolean refused) {
        var page = new ModelAndView(view);
        page.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return page;
    }
}
