package fr.parvis.account.mandates;

import fr.parvis.account.sessions.AccountKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The way out of acting for somebody. */
@Controller
class ModeController {

    /** Of who acts for somebody: their requests, what can be begun. */
    static final String HOME = "/mandat";

    static final String LEAVE = "/mandat/quitter";

    private final ModeCookie cookie;

    ModeController(ModeCookie cookie) {
        this.cookie = cookie;
    }

    /** Good at any time, also when the mandate is over. */
    @PostMapping(LEAVE)
    String leave(HttpServletRequest request, HttpServletResponse response) {
        String back =
                cookie.read(request)
                        .filter(begun -> begun.kind() == AccountKind.AGENT)
                        .map(_ -> MandatesController.DESK)
                        .orElse(MandatesController.PORTAL);
        cookie.clear(request, response);
        return "redirect:" + back;
    }
}
