package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.kin.MergeRefused;
import fr.parvis.requests.kin.TieRequests;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent links a request to another, or says that they are not the same. */
@Controller
@RequestMapping("/bureau/demandes/{number}/liens")
class KinController {

    private final OtherRequest other;
    private final TieRequests ties;

    KinController(OtherRequest other, TieRequests ties) {
        this.other = other;
        this.ties = ties;
    }

    /** Where the number of another request is typed. */
    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        return show("", null, model);
    }

    /**
     * @param with number of the other request
     * @param say {@code distinct} when they are not the same
     */
    @PostMapping
    String tie(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(defaultValue = "") String with,
            @RequestParam(defaultValue = "") String say,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        Optional<Request> found = other.find(with, visit);
        if (found.isEmpty()) {
            return refused(with, new MergeRefused.NoSuchRequest(), frame, response, model);
        }
        String by = visit.agent().name();
        Outcome<Request, MergeRefused> outcome =
                say.equals("distinct")
                        ? ties.tellApart(visit.request(), found.get(), by)
                        : ties.link(visit.request(), found.get(), by);
        return switch (outcome) {
            case Outcome.Done<Request, MergeRefused> _ -> "redirect:" + visit.here();
            case Outcome.Refused<Request, MergeRefused>(MergeRefused reason) ->
                    refused(with, reason, frame, response, model);
        };
    }

    private static String refused(
            String with,
            MergeRefused reason,
            Frame frame,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(with, frame.t(reason), model);
    }

    /**
     * @param error a sentence, or null
     */
    private static String show(String with, String error, Model model) {
        model.addAttribute("with", with);
        model.addAttribute("error", error);
        return "requests/gestures/link";
    }
}
