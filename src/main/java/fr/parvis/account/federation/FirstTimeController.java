package fr.parvis.account.federation;

import fr.parvis.account.federation.WelcomeResident.Opened;
import fr.parvis.account.proof.GoOn;
import fr.parvis.account.providers.Provider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks a resident who comes by FranceConnect for the first time whether they have an account. */
@Controller
@RequestMapping(ReturnController.FIRST_TIME)
class FirstTimeController {

    private final Journeys journeys;
    private final WelcomeResident residents;
    private final OpenSession opening;

    FirstTimeController(Journeys journeys, WelcomeResident residents, OpenSession opening) {
        this.journeys = journeys;
        this.residents = residents;
        this.opening = opening;
    }

    @GetMapping
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return journeys.current(request)
                .flatMap(journey -> residents.waiting(journeys.state(journey)))
                .map(
                        who ->
                                new ModelAndView("account/federation/first-time")
                                        .addObject("name", who.identity().name()))
                .orElseGet(() -> GoOn.redirect("/connexion"));
    }

    /** Opens a new account. */
    @PostMapping
    ModelAndView open(HttpServletRequest request, HttpServletResponse response) {
        Optional<Journey> journey = journeys.current(request);
        Optional<Opened> opened = journey.map(journeys::state).flatMap(residents::open);
        if (opened.isEmpty()) {
            return Pages.trouble(Trouble.ofAnotherBrowser(Provider.FRANCE_CONNECT, "replayed"));
        }
        journeys.finish(request, response);
        opening.open(
                Provider.FRANCE_CONNECT,
                opened.get().account(),
                opened.get().vouched().idToken(),
                request,
                response);
        String next = journey.get().next();
        return GoOn.redirect(next.isEmpty() ? "/mon-compte/identite?done=opened" : next);
    }
}
