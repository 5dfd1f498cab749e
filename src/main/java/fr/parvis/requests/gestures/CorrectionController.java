package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.requests.correction.Askable;
import fr.parvis.requests.correction.ReadAnswers;
import fr.parvis.requests.correction.ReturnForCorrection;
import fr.parvis.requests.correction.ReturnForCorrection.Order;
import fr.parvis.requests.correction.Wanted;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import jakarta.servlet.http.HttpServletRequest;
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

/** An agent ticks the fields that the resident is to correct, with a word on each. */
@Controller
@RequestMapping("/bureau/demandes/{number}/correction")
class CorrectionController {

    private final ReturnForCorrection correction;
    private final ReadAnswers answers;
    private final Procedures procedures;

    CorrectionController(
            ReturnForCorrection correction, ReadAnswers answers, Procedures procedures) {
        this.correction = correction;
        this.answers = answers;
        this.procedures = procedures;
    }

    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        return show(visit, List.of(), "", null, model);
    }

    @PostMapping
    String ask(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") String words,
            HttpServletRequest browser,
            HttpServletResponse response,
            Model model) {
        List<Wanted> wanted =
                field.stream()
                        .map(id -> new Wanted(id, Words.clean(browser.getParameter("mot-" + id))))
                        .toList();
        Order order = new Order(visit.id(), version, wanted, Words.clean(words), visit.agent());
        return switch (correction.ask(order)) {
            case Outcome.Done<Request, HandlingRefused> _ -> "redirect:" + visit.here();
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) -> {
                response.setStatus(status(reason).value());
                yield show(visit, wanted, order.words(), reason, model);
            }
        };
    }

    /** Somebody else was faster, or something is to be said better. */
    private static HttpStatus status(HandlingRefused reason) {
        return reason instanceof HandlingRefused.ReasonMissing
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : HttpStatus.CONFLICT;
    }

    private String show(
            Visit visit, List<Wanted> wanted, String words, HandlingRefused refusal, Model model) {
        Revision revision = procedures.revision(visit.request().revisionId());
        List<Askable> fields = answers.askable(visit.request(), revision, visit.frame().locale());
        model.addAttribute("page", new CorrectionPage(visit, fields, wanted, words, refusal));
        return "requests/gestures/correction";
    }
}
