package fr.parvis.account.rights;

import fr.parvis.account.Accounts.AgentName;
import fr.parvis.account.NotAllowed;
import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whoever meets a page because of a right reads why, and whom to ask. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotAllowedAdvice {

    private final ExplainRights explain;
    private final WhomToAsk whomToAsk;
    private final ErrorPages pages;

    NotAllowedAdvice(ExplainRights explain, WhomToAsk whomToAsk, ErrorPages pages) {
        this.explain = explain;
        this.whomToAsk = whomToAsk;
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(
            NotAllowed refused, Frame frame, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        String accepted = request.getHeader("Accept");
        if (accepted != null && !accepted.contains("html") && !accepted.contains("*/*")) {
            pages.write(request, answer, HttpStatus.NOT_FOUND.value());
            return null;
        }
        answer.setHeader("Cache-Control", "no-store");
        return new ModelAndView(
                "account/rights/not-allowed",
                Map.of(
                        "frame",
                        frame,
                        "sentence",
                        explain.sentence(refused.decision(), frame),
                        "ask",
                        whomToAsk.about(refused.decision().place()).stream()
                                .map(AgentName::presented)
                                .collect(Collectors.joining("\u00a0; "))),
                HttpStatus.NOT_FOUND);
    }
}
