package fr.parvis.requests.handling;

import fr.parvis.account.NotAllowed;
import fr.parvis.account.Permission;
import fr.parvis.account.SignedInAgent;
import fr.parvis.requests.life.Request;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Opens the request in the address before any controller of its page acts on it. */
@ControllerAdvice(
        basePackages = {VisitAdvice.GESTURES, VisitAdvice.PERSONS},
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

    static final String GESTURES = "fr.parvis.requests.gestures";

    static final String PERSONS = "fr.parvis.requests.persons";

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
        Request request = requests.open(number, agent);
        boolean works = requests.worksOn(request, agent);
        if (!works && changes(browser)) {
            throw NotAllowed.of(agent, Permission.HANDLE, request.place());
        }
        return Visit.of(request, agent, works, browser, frame);
    }

    /** Who only reads is seen reading, and that is all. */
    private static boolean changes(HttpServletRequest browser) {
        return !"GET".equals(browser.getMethod()) && !browser.getRequestURI().endsWith("/presence");
    }
}
