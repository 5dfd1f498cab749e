package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.splitting.SplitRefused;
import fr.parvis.requests.splitting.SplitRequest;
import fr.parvis.requests.splitting.Splitting.Order;
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

/** An agent chooses what of a request goes on under a number of its own. */
@Controller
@RequestMapping("/bureau/demandes/{number}/partage")
class SplitController {

    private final ShowSplit show;
    private final SplitRequest split;

    SplitController(ShowSplit show, SplitRequest split) {
        this.show = show;
        this.split = split;
    }

    /**
     * @param procedure code, empty for the request's own
     */
    @GetMapping
    String page(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam(name = "demarche", defaultValue = "") String procedure,
            Model model) {
        if (visit.request().closed()) {
            return "redirect:" + visit.here();
        }
        String code = procedure.isEmpty() ? visit.request().procedureCode() : procedure;
        Order order = new Order(visit.id(), 0, code, List.of(), List.of(), "", visit.agent());
        return shown(show.page(visit, order, null), model);
    }

    @PostMapping
    String split(
            @ModelAttribute(binding = false) Visit visit,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") List<Long> file,
            @RequestParam(defaultValue = "") String words,
            HttpServletResponse response,
            Model model) {
        Order order =
                new Order(
                        visit.id(),
                        version,
                        procedure,
                        field,
                        show.sent(visit, file),
                        Words.clean(words),
                        visit.agent());
        return switch (split.split(order)) {
            case Outcome.Done<Request, SplitRefused> _ -> "redirect:" + visit.here() + "#liees";
            case Outcome.Refused<Request, SplitRefused>(SplitRefused reason) -> {
                response.setStatus(
                        reason instanceof SplitRefused.AsUsual
                                ? HttpStatus.CONFLICT.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield shown(show.page(visit, order, reason), model);
            }
        };
    }

    private static String shown(SplitPage page, Model model) {
        model.addAttribute("page", page);
        return "requests/gestures/split";
    }
}
