package fr.parvis.account.federation;

import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import fr.parvis.account.providers.ProviderSettings;
import fr.parvis.account.providers.ProviderStore;
import fr.parvis.account.sessions.AccountKind;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the provider sends the browser back. This reading changes something, as the protocol wants
 * it: once per question, and only for the browser that asked.
 */
@Controller
class ReturnController {

    static final String FIRST_TIME = "/connexion/franceconnect/premiere-fois";

    private final ProviderStore providers;
    private final Journeys journeys;
    private final TakenAnswers taken;
    private final Receive receive;
    private final OpenSession opening;

    ReturnController(
            ProviderStore providers,
            Journeys journeys,
            TakenAnswers taken,
            Receive receive,
            OpenSession opening) {
        this.providers = providers;
        this.journeys = journeys;
        this.taken = taken;
        this.receive = receive;
        this.opening = opening;
    }

    @GetMapping({"/connexion/franceconnect/retour", "/bureau/connexion/proconnect/retour"})
    ModelAndView back(HttpServletRequest request, HttpServletResponse response) {
        Provider provider = Provider.of(AccountKind.ofPath(request.getRequestURI()));
        ProviderSettings settings = providers.active(provider).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // a parameter given twice is an answer mixed up with another
        if (request.getParameterMap().values().stream().anyMatch(values -> values.length > 1)) {
            return Pages.trouble(Trouble.ofAnotherBrowser(provider, "unreadable"));
        }
        Optional<Journey> journey =
                journeys.ended(request, provider, request.getParameter("state"));
        if (journey.isEmpty()) {
            return Pages.trouble(Trouble.ofAnotherBrowser(provider, "wrong-state"));
        }
        if (!taken.take(journeys.state(journey.get()))) {
            return Pages.trouble(Trouble.ofAnotherBrowser(provider, "replayed"));
        }
        return show(receive.answer(settings, journey.get(), request), request, response);
    }

    private ModelAndView show(
            Receive.Received received, HttpServletRequest request, HttpServletResponse response) {
        Journey journey = received.journey();
        if (received.arrival() instanceof Arrival.FirstTime) {
            return GoOn.redirect(FIRST_TIME);
        }
        journeys.finish(request, response);
        return switch (received.arrival()) {
            case Arrival.Known(long account) -> {
                opening.open(journey.provider(), account, received.idToken(), request, response);
                yield GoOn.to(journey.provider().kind(), journey.next());
            }
            case Arrival.Linked _ ->
                    GoOn.redirect(MyIdentityController.page(journey.provider()) + "?done=linked");
            case Arrival.ToConfirm _ ->
                    new ModelAndView("account/federation/to-confirm")
                            .addObject("provider", journey.provider());
            case Arrival.Troubled(Trouble trouble) -> Pages.trouble(trouble);
            case Arrival.Refused(ArrivalRefused reason) ->
                    Pages.trouble(Trouble.of(journey.provider(), reason));
            case Arrival.FirstTime _ -> throw new IllegalStateException("answered above");
        };
    }

    /** The provider has signed the person out too. */
    @GetMapping({"/connexion/franceconnect/parti", "/bureau/connexion/proconnect/parti"})
    ModelAndView left(HttpServletRequest request) {
        AccountKind kind = AccountKind.ofPath(request.getRequestURI());
        return GoOn.redirect(kind.path("/connexion?left"));
    }
}
