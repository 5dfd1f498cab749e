package fr.parvis.operations;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Two addresses for what watches the program: {@code /livez}, the program answers; {@code /readyz},
 * it can serve, its database too (503 otherwise). Under any host name, before everything else, and
 * not in the log of requests.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class HealthFilter extends HttpFilter {

    private final transient Readiness readiness;

    HealthFilter(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (request.getRequestURI()) {
            case "/livez" -> answer(response, true);
            case "/readyz" -> answer(response, readiness.ready());
            default -> chain.doFilter(request, response);
        }
    }

    private static void answer(HttpServletResponse response, boolean well) throws IOException {
        response.setStatus(
                well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(well ? "ok" : "database");
    }
}
