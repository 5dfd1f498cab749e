package fr.parvis.account.mandates;

import fr.parvis.account.MandateRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What somebody reads whose mandate does not let them, or does no more. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedPages {

    private final ModeCookie cookie;

    RefusedPages(ModeCookie cookie) {
        this.cookie = cookie;
    }

    @ExceptionHandler
    ModelAndView refused(MandateRefused refused) {
        var page = new ModelAndView("account/mandates/refused").addObject("verb", refused.verb());
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    /** The next page is one's own again: once somebody has read why. */
    @ExceptionHandler
    ModelAndView over(
            ModeGate.Over over, HttpServletRequest request, HttpServletResponse response) {
        if (isRead(request)) {
            cookie.clear(request, response);
        }
        var page =
                new ModelAndView("account/mandates/over")
                        .addObject("mandate", over.use().mandate())
                        .addObject("changed", over.use().changed());
        page.setStatus(HttpStatus.FORBIDDEN);
        return page;
    }

    /** False for what a script or the worker of the site fetches behind the page. */
    private static boolean isRead(HttpServletRequest request) {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return destination == null || destination.equals("document");
    }
}
