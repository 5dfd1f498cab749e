package fr.parvis;

import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.TooManyRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Gives a limit reached inside a controller the same answer as one reached at the door. */
@ControllerAdvice
class TooManyRequestsAdvice {

    private final ErrorPages errors;

    TooManyRequestsAdvice(ErrorPages errors) {
        this.errors = errors;
    }

    @ExceptionHandler
    void refuse(
            TooManyRequests tooMany, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfter()));
        errors.write(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
