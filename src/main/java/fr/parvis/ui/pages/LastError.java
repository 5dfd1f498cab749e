package fr.parvis.ui.pages;

import fr.parvis.ui.ErrorPages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** For what failed outside {@link ErrorFilter}; replaces the page of Spring Boot. */
@Controller
class LastError implements ErrorController {

    private final ErrorPages pages;

    LastError(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        pages.write(request, response, status instanceof Integer code ? code : 404);
    }
}
