package fr.parvis.requests.persons;

import fr.parvis.account.ProvenRecently;
import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept about the person who uses a right, and what is done about it. */
@Controller
@RequestMapping("/bureau/demandes/{number}/personne")
class PersonController {

    private final FindPerson find;
    private final AnswerPerson answer;
    private final CopyForPerson copies;

    PersonController(FindPerson find, AnswerPerson answer, CopyForPerson copies) {
        this.find = find;
        this.answer = answer;
        this.copies = copies;
    }

    @GetMapping
    String page(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String done,
            Model model) {
        return show(open(visit), PersonOrder.NOTHING, done, null, model);
    }

    @ProvenRecently
    @PostMapping("/effacer")
    String erase(
            @ModelAttribute(binding = false) Visit visit,
            PersonOrder order,
            HttpServletResponse response,
            Model model) {
        Request asked = open(visit);
        var outcome = answer.erase(asked, order.choix(), order.compte(), visit.agent());
        return after(outcome, "erased", asked, order, response, model);
    }

    @PostMapping("/limiter")
    String restrict(
            @ModelAttribute(binding = false) Visit visit,
            PersonOrder order,
            HttpServletResponse response,
            Model model) {
        Request asked = open(visit);
        var outcome = answer.restrict(asked, order, visit.agent());
        return after(outcome, "restricted", asked, order, response, model);
    }

    @ProvenRecently
    @PostMapping("/copie")
    String copy(
            @ModelAttribute(binding = false) Visit visit,
            PersonOrder order,
            HttpServletResponse response,
            Model model) {
        Request asked = open(visit);
        var outcome = copies.copy(asked, order.choix(), visit.agent());
        return after(outcome, "copied", asked, order, response, model);
    }

    /** For others, and for other requests, this page does not exist. */
    private static Request open(Visit visit) {
        if (!MayAnswer.may(visit.request(), visit.agent())) {
            throw new NotFound();
        }
        return visit.request();
    }

    private String after(
            Outcome<Request, PersonRefused> outcome,
            String done,
            Request asked,
            PersonOrder order,
            HttpServletResponse response,
            Model model) {
        return switch (outcome) {
            case Outcome.Done<Request, PersonRefused> _ ->
                    "redirect:/bureau/demandes/" + asked.number() + "/personne?done=" + done;
            case Outcome.Refused<Request, PersonRefused>(PersonRefused refusal) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(asked, order, "", refusal, model);
            }
        };
    }

    private String show(
            Request asked, PersonOrder order, String done, PersonRefused refusal, Model model) {
        model.addAttribute("request", asked);
        model.addAttribute("account", find.account(asked).orElse(null));
        model.addAttribute("found", find.requests(asked));
        model.addAttribute("order", order);
        model.addAttribute("done", done);
        model.addAttribute("refusal", refusal);
        return "requests/persons/person";
    }
}
