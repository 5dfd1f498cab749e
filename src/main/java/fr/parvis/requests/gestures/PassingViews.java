package fr.parvis.requests.gestures;

import fr.parvis.requests.handling.HandledRequests;
import fr.parvis.requests.handling.Visit;
import fr.parvis.requests.life.HandlingRefused;
import fr.parvis.ui.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an agent gets back who passed a request on. */
@Component
class PassingViews {

    private final HandledRequests requests;

    PassingViews(HandledRequests requests) {
        this.requests = requests;
    }

    /** The page of the request, as long as the agent may read it; else the list. */
    String done(Visit visit) {
        try {
            requests.open(visit.request().number(), visit.agent());
            return "redirect:" + visit.onTo(visit.request().number());
        } catch (NotFound gone) {
            return "redirect:" + visit.back();
        }
    }

    static void status(HandlingRefused refusal, HttpServletResponse response) {
        HttpStatus status =
                Passing.toMend(refusal) ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT;
        response.setStatus(status.value());
    }
}
