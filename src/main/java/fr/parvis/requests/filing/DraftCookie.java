package fr.parvis.requests.filing;

import fr.parvis.ui.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Remembers, on the device that began it, the draft of one procedure. */
@Component
class DraftCookie {

    private static final Duration AGE = Duration.ofDays(30);

    /** The token of the draft, or null. */
    String find(HttpServletRequest request, String code) {
        return of(code).value(request);
    }

    void remember(
            HttpServletRequest request, HttpServletResponse response, String code, String token) {
        of(code).set(request, response, token);
    }

    void forget(HttpServletRequest request, HttpServletResponse response, String code) {
        of(code).forget(request, response);
    }

    static OwnCookie of(String code) {
        return new OwnCookie("brouillon-" + code, AGE);
    }
}
