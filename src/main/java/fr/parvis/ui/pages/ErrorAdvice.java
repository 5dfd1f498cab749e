package fr.parvis.ui.pages;

import fr.parvis.ui.ErrorPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Exceptions of controllers; a module that knows better handles its own before this. */
@ControllerAdvice
@Order
class ErrorAdvice {

    private final ErrorPages pages;

    ErrorAdvice(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    void failed(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        int status = Failure.status(failure);
        FailureReport.write(request, status, failure);
        if (failure instanceof ErrorResponse known) {
            known.getHeaders()
                    .forEach((name, values) -> response.setHeader(name, values.getFirst()));
        }
        pages.write(request, response, status);
    }

    /** Spring Security asks for the sign-in, or answers 403. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void left(RuntimeException decision) {
        throw decision;
    }

    /** The reader of a live page went away, or its hour is over: there is nobody to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, AsyncRequestTimeoutException.class})
    void gone() {}
}
