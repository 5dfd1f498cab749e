package fr.parvis.requests.handling;

import fr.parvis.kernel.Outcome;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.requests.life.Request;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What an agent gets back for an order. */
@Component
class RequestViews {

    static final String PAGE = "requests/handling/request";

    private final ShowRequest show;
    private final HandledRequests requests;

    RequestViews(ShowRequest show, HandledRequests requests) {
        this.show = show;
        this.requests = requests;
    }

    /**
     * The given address when it was done; else the page with all that was typed, the reason, and
     * what colleagues did meanwhile.
     */
    String after(
            Outcome<Request, HandlingRefused> outcome,
            String done,
            Visit visit,
            Typed typed,
            Model model,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Done<Request, HandlingRefused> _ -> "redirect:" + done;
            case Outcome.Refused<Request, HandlingRefused>(HandlingRefused reason) -> {
                Typed refused = typed.refused(reason);
                response.setStatus(
                        refused.overtaken()
                                ? HttpStatus.CONFLICT.value()
                                : HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", show.page(now(visit), refused));
                yield PAGE;
            }
        };
    }

    /** Another may have changed it since the visit began. */
    private Visit now(Visit visit) {
        return visit.with(requests.open(visit.request().number(), visit.agent()));
    }
}
