package fr.parvis.account.federation;

import fr.parvis.account.openid.NotProven;
import fr.parvis.account.openid.OpenId;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.LocalPath;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends the browser to the provider. Nothing is written: all it needs is in its cookie. */
@Controller
class BeginController {

    private static final Logger LOG = LoggerFactory.getLogger(BeginController.class);

    private final ProviderStore providers;
    private final Journeys journeys;
    private final OpenId openId;

    BeginController(ProviderStore providers, Journeys journeys, OpenId openId) {
        this.providers = providers;
        this.journeys = journeys;
        this.openId = openId;
    }

    /**
     * @param invitation token of an agent's invitation
     * @param again present when the person is to prove themselves even if the provider knows them
     */
    @GetMapping({"/connexion/franceconnect", "/bureau/connexion/proconnect"})
    ModelAndView begin(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String invitation,
            @RequestParam(required = false) String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Provider provider = Provider.of(AccountKind.ofPath(request.getRequestURI()));
        ProviderSettings settings = providers.active(provider).orElseThrow(NotFound::new);
        Journey journey = journeys.toSignIn(provider, token(invitation), LocalPath.orEmpty(next));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            var address =
                    openId.begin(settings.registration(), journeys.attempt(journey), again != null);
            journeys.start(journey, request, response);
            return GoOn.redirect(address.toString());
        } catch (NotProven failed) {
            LOG.warn("signing in by {} cannot begin: {}", settings, failed.getMessage());
            return Pages.trouble(Trouble.of(provider, failed.fault()));
        }
    }

    private static String token(String invitation) {
        return invitation.matches("[\\w-]{0,64}") ? invitation : "";
    }
}
