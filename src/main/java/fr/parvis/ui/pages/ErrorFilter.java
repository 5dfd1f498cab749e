package fr.parvis.ui.pages;

import fr.parvis.ui.ErrorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whatever goes wrong further in, in a controller, in security or in the reading of a form, ends in
 * the one family of error pages.
 */
@Component
@Order(FilterOrder.ERRORS)
class ErrorFilter extends HttpFilter {

    private final transient ErrorPages pages;

    ErrorFilter(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, new PlainErrors(request, response));
        } catch (Exception failure) {
            int status = Failure.status(failure);
            FailureReport.write(request, status, failure);
            pages.write(request, response, status);
        }
    }

    /** Answers {@code sendError} at once instead of dispatching to the server's own error page. */
    private final class PlainErrors extends HttpServletResponseWrapper {

        private final HttpServletRequest request;

        PlainErrors(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            pages.write(request, (HttpServletResponse) getResponse(), status);
        }

        @Override
        public void sendError(int status, String internals) throws IOException {
            sendError(status);
        }
    }
}
