package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.passing.ChangeDepartment;
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

/** An agent transfers a request to another department. */
@Controller
@RequestMapping("/bureau/demandes/{number}/service")
class DepartmentController {

    private final ChangeDepartment change;
    private final PassingViews views;

    DepartmentController(ChangeDepartment change, PassingViews views) {
        this.change = change;
        this.views = views;
    }

    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        return show(visit, 0, true, "", null, model);
    }

    /**
     * @param lecture whether the former department goes on reading
     */
    @PostMapping
    String transfer(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam(defaultValue = "0") long qui,
            @RequestParam(defaultValue = "false") boolean lecture,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        var order =
                new ChangeDepartment.Order(
                        visit.id(), version, qui, lecture, Words.clean(words), visit.agent());
        return switch (change.transfer(order)) {
            case Outcome.Done<Request, HandlingRefused> _ -> views.done(visit);
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused why) -> {
                PassingViews.status(why, response);
                yield show(visit, qui, lecture, order.words(), why, model);
            }
        };
    }

    private String show(
            Visit visit,
            long chosen,
            boolean kept,
            String words,
            HandlingRefused refusal,
            Model model) {
        List<Choice> departments =
                change.choices(visit.request()).stream()
                        .map(
                                one ->
                                        new Choice(
                                                "" + one.id(),
                                                visit.frame().t(one.name()),
                                                null,
                                                one.id() == chosen))
                        .toList();
        model.addAttribute("page", new Passing(visit, departments, kept, words, refusal));
        return "requests/gestures/department";
    }
}
