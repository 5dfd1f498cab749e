package fr.parvis.account.federation;

import fr.parvis.account.ProvenRecently;
import fr.parvis.account.openid.NotProven;
import fr.parvis.account.openid.OpenId;
import fr.parvis.account.passwords.EmailAddress;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.account.sessions.Session;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a resident sees and changes of the ways in that others vouch for. */
@Controller
class MyIdentityController {

    private final OwnIdentity own;
    private final ProviderStore providers;
    private final Journeys journeys;
    private final OpenId openId;

    MyIdentityController(
            OwnIdentity own, ProviderStore providers, Journeys journeys, OpenId openId) {
        this.own = own;
        this.providers = providers;
        this.journeys = journeys;
        this.openId = openId;
    }

    /** The page where a person sees what they linked. */
    static String page(Provider provider) {
        return provider.kind() == AccountKind.AGENT
                ? "/bureau/compte/identite"
                : "/mon-compte/identite";
    }

    @GetMapping("/mon-compte/identite")
    ModelAndView mine(
            Session session, @RequestParam(defaultValue = "") String done, Locale locale) {
        return show(session, locale, done, null);
    }

    /** Begins to attach a provider's identity to the account of who is signed in. */
    @ProvenRecently
    @PostMapping({"/mon-compte/identite/relier", "/bureau/compte/identite/relier"})
    ModelAndView link(Session session, HttpServletRequest request, HttpServletResponse response) {
        Provider provider = Provider.of(session.kind());
        ProviderSettings settings = providers.active(provider).orElseThrow(NotFound::new);
        Journey journey = journeys.toLink(provider, session.account());
        try {
            var address = openId.begin(settings.registration(), journeys.attempt(journey), true);
            journeys.start(journey, request, response);
            return Pages.leave(provider, "account/federation/leading", address, response);
        } catch (NotProven failed) {
            return Pages.trouble(Trouble.of(provider, failed.fault()));
        }
    }

    @ProvenRecently
    @PostMapping("/mon-compte/identite/delier")
    ModelAndView unlink(Session session, Locale locale) {
        return own.detach(session.account())
                ? GoOn.redirect("/mon-compte/identite?done=unlinked")
                : show(session, locale, "", "account.federation.last-way-in");
    }

    /** Sends a link to an address that the account does not have yet. */
    @PostMapping("/mon-compte/identite/adresse")
    ModelAndView address(
            Session session, @RequestParam(defaultValue = "") String email, Locale locale) {
        Optional<EmailAddress> address = EmailAddress.of(email);
        if (address.isEmpty()) {
            return show(session, locale, "", "account.invalid-email").addObject("typed", email);
        }
        own.confirm(session.resident(), address.get(), locale);
        return GoOn.redirect("/mon-compte/identite?done=sent");
    }

    private ModelAndView show(Session session, Locale locale, String done, String refused) {
        var page =
                new ModelAndView("account/federation/mine")
                        .addObject("mine", own.of(session.resident(), locale))
                        .addObject("offered", providers.isActive(Provider.FRANCE_CONNECT))
                        .addObject("done", done)
                        .addObject("refused", refused);
        page.setStatus(refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
