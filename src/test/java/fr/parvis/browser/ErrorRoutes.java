package fr.parvis.browser;

import fr.parvis.ui.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows error pages that a healthy program shows to nobody. */
@TestComponent
@Controller
class ErrorRoutes {

    static final String PATTERN = "/essai/erreur/{status}";

    private final ErrorPages pages;

    ErrorRoutes(ErrorPages pages) {
        this.pages = pages;
    }

    @GetMapping(PATTERN)
    void fail(@PathVariable int status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        pages.write(request, response, status);
    }
}
