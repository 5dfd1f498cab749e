package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.passing.HandOver;
import fr.parvis.ui.Choice;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent gives a request to a colleague. */
@Controller
@RequestMapping("/bureau/demandes/{number}/confier")
class HandOverController {

    private final HandOver handOver;
    private final PassingViews views;

    HandOverController(HandOver handOver, PassingViews views) {
        this.handOver = handOver;
        this.views = views;
    }

    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        return show(visit, 0, "", null, model);
    }

    @PostMapping
    String give(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") long qui,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        var order = new HandOver.Order(visit.id(), version, qui, Words.clean(words), visit.agent());
        return switch (handOver.handOver(order)) {
            case Outcome.Done<Request, HandlingRefused> _ -> views.done(visit);
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused why) -> {
                PassingViews.status(why, response);
                yield show(visit, qui, order.words(), why, model);
            }
        };
    }

    private String show(
            Visit visit, long chosen, String words, HandlingRefused refusal, Model model) {
        List<Choice> colleagues =
                handOver.colleagues(visit.request()).stream()
                        .map(
                                one ->
                                        new Choice(
                                                "" + one.id(),
                                                one.id() == visit.agent().id()
                                                        ? visit.frame()
                                                                .t(
                                                                        "requests.handling.you",
                                                                        one.name())
                                                        : one.presented(),
                                                null,
                                                one.id() == chosen))
                        .toList();
        model.addAttribute("page", new Passing(visit, colleagues, false, words, refusal));
        return "requests/gestures/handOver";
    }
}
