package fr.parvis.requests.gestures;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.handling.Words;
import fr.parvis.requests.life.Request;
import fr.parvis.requests.reopening.Ground;
import fr.parvis.requests.reopening.ReadReopening;
import fr.parvis.requests.reopening.ReopenRequest;
import fr.parvis.requests.reopening.Reopening;
import fr.parvis.requests.reopening.Reopening.Order;
import fr.parvis.requests.reopening.ReopeningRefused;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An agent opens a request again, and reads before what that does. */
@Controller
@RequestMapping("/bureau/demandes/{number}/reouverture")
class ReopenController {

    private final ReadReopening read;
    private final ReopenRequest reopen;

    ReopenController(ReadReopening read, ReopenRequest reopen) {
        this.read = read;
        this.reopen = reopen;
    }

    /**
     * @param step null where none was chosen
     * @param ground as {@link Ground}, or null
     * @param heard null where it was not ticked
     */
    record Typed(int version, String step, String ground, String heard, String words) {

        Order by(Visit visit) {
            return new Order(
                    visit.id(),
                    version,
                    step,
                    chosen(),
                    heard != null,
                    Words.clean(words),
                    visit.agent());
        }

        private Ground chosen() {
            return Arrays.stream(Ground.values())
                    .filter(one -> one.name().equals(ground))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping
    String page(@ModelAttribute(binding = false) Visit visit, Model model) {
        Reopening reopening = read.of(visit.request());
        if (!visit.request().closed() || reopening.waysOf(visit.agent()).isEmpty()) {
            return "redirect:" + visit.here();
        }
        String first = reopening.waysOf(visit.agent()).getFirst().step().id();
        Order order = new Order(visit.id(), 0, first, null, false, "", visit.agent());
        return show(new ReopenPage(visit, reopening, order, null), model);
    }

    @PostMapping
    String reopen(
            @ModelAttribute(binding = false) Visit visit,
            Typed typed,
            HttpServletResponse response,
            Model model) {
        Order order = typed.by(visit);
        return switch (reopen.reopen(order)) {
            case Outcome.Done<Request, ReopeningRefused> _ -> "redirect:" + visit.here();
            case Outcome.Refused<Request, ReopeningRefused>(ReopeningRefused reason) -> {
                var page = new ReopenPage(visit, read.of(visit.request()), order, reason);
                response.setStatus(
                        page.overtaken()
                                ? HttpStatus.CONFLICT.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield show(page, model);
            }
        };
    }

    private static String show(ReopenPage page, Model model) {
        model.addAttribute("page", page);
        return "requests/gestures/reopen";
    }
}
