package fr.parvis.account.federation;

import fr.parvis.account.openid.OpenId;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.Session;
import fr.parvis.account.sessions.SignOutPage;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who came by a provider leaves it too: on a shared computer, the next person must not come in by
 * one press of the same button.
 */
@Component
class LeaveProvider implements SignOutPage {

    private final ProviderSessions opened;
    private final ProviderStore providers;
    private final Journeys journeys;
    private final OpenId openId;

    LeaveProvider(
            ProviderSessions opened, ProviderStore providers, Journeys journeys, OpenId openId) {
        this.opened = opened;
        this.providers = providers;
        this.journeys = journeys;
        this.openId = openId;
    }

    @Override
    public Optional<ModelAndView> of(Session session, HttpServletResponse response) {
        return opened.of(session.id())
                .flatMap(
                        it ->
                                address(it)
                                        .map(
                                                address ->
                                                        Pages.leave(
                                                                it.provider(),
                                                                "account/federation/leaving",
                                                                address,
                                                                response)));
    }

    /** Empty when the provider was switched off meanwhile, or has no place to leave by. */
    private Optional<URI> address(ProviderSessions.Opened session) {
        Provider provider = session.provider();
        return providers
                .find(provider)
                .flatMap(
                        settings ->
                                openId.leave(
                                        settings.registration(),
                                        session.idToken(),
                                        journeys.state(journeys.toSignIn(provider, "", "")),
                                        journeys.address(provider.left())));
    }
}
