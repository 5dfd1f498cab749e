package fr.parvis.requests.handling;

import fr.parvis.account.SignedInAgent;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the request in the address before any controller of its page acts on it. */
@ControllerAdvice(
        basePackages = "fr.parvis.requests.gestures",
        assignableTypes = {
            RequestController.class,
            ChangesController.class,
            DecideController.class,
            ExtendController.class,
            TakeController.class,
            WriteController.class,
            PieceController.class,
            PreviewController.class
        })
class VisitAdvice {

    private final HandledRequests requests;

    VisitAdvice(HandledRequests requests) {
        this.requests = requests;
    }

    @ModelAttribute("visit")
    Visit visit(
            @PathVariable String number,
            SignedInAgent agent,
            HttpServletRequest browser,
            Frame frame) {
        return Visit.of(requests.open(number, agent), agent, browser, frame);
    }
}
