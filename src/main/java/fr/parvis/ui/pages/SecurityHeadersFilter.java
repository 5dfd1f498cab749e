package fr.parvis.ui.pages;

import fr.parvis.ui.SecurityHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every answer has them: pages, files, errors, also those that never reach Spring Security. */
@Component
@Order(FilterOrder.HEADERS)
class SecurityHeadersFilter extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        SecurityHeaders.write(response, request.isSecure());
        chain.doFilter(request, response);
    }
}
