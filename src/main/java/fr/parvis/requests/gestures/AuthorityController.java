package fr.parvis.requests.gestures;

import fr.parvis.kernel.CommuneId;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.passing.Authorities;
import fr.parvis.requests.passing.SendAway;
import fr.parvis.requests.passing.SendOutside;
import fr.parvis.ui.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent passes a request on to the authority in charge. */
@Controller
@RequestMapping("/bureau/demandes/{number}/transmettre")
class AuthorityController {

    private final Authorities authorities;
    private final SendAway away;
    private final SendOutside outside;

    AuthorityController(Authorities authorities, SendAway away, SendOutside outside) {
        this.authorities = authorities;
        this.away = away;
        this.outside = outside;
    }

    /**
     * @param trouver part of the name of a commune to look for
     */
    @GetMapping
    String page(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String trouver,
            Model model) {
        return show(visit, trouver, AuthorityOrder.NOTHING, null, model);
    }

    @PostMapping
    String passOn(
            @ModelAttribute(binding = false) Visit visit,
            AuthorityOrder typed,
            @RequestParam(defaultValue = "") String trouver,
            HttpServletResponse response,
            Model model) {
        return switch (send(visit, typed)) {
            case Outcome.Done<Request, HandlingRefused> _ ->
                    "redirect:" + visit.onTo(visit.request().number());
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused why) -> {
                response.setStatus(
                        why instanceof HandlingRefused.NoAuthority
                                ? HttpStatus.UNPROCESSABLE_CONTENT.value()
                                : HttpStatus.CONFLICT.value());
                yield show(visit, trouver, typed, why, model);
            }
        };
    }

    private Outcome<Request, HandlingRefused> send(Visit visit, AuthorityOrder typed) {
        if (typed.inside()) {
            return away.send(
                    new SendAway.Order(
                            visit.id(),
                            typed.version(),
                            new CommuneId(Integer.parseInt(typed.vers())),
                            typed.words(),
                            visit.agent()));
        }
        return typed.outside()
                ? outside.send(
                        new SendOutside.Order(
                                visit.id(),
                                typed.version(),
                                typed.nom(),
                                typed.adresse(),
                                typed.words(),
                                visit.agent()))
                : Outcome.refused(new HandlingRefused.NoAuthority());
    }

    private String show(
            Visit visit, String name, AuthorityOrder typed, HandlingRefused refusal, Model model) {
        List<Choice> communes =
                authorities.taking(visit.request(), name).stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id().toString(),
                                                one.name(),
                                                null,
                                                one.id().toString().equals(typed.vers())))
                        .toList();
        model.addAttribute("page", new AuthorityPage(visit, communes, typed, refusal));
        model.addAttribute("looked", name);
        return "requests/gestures/authority";
    }
}
