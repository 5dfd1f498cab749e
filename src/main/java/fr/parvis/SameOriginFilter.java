package fr.parvis;

import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.RequestOrigin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses every change that a page of another site asks for, before anything else looks at it. */
class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    /** What its token allows may come from anywhere: webmails post it for their readers. */
    private static final String ONE_CLICK = "/d/";

    private final ErrorPages errors;

    SameOriginFilter(ErrorPages errors) {
        this.errors = errors;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READS.contains(request.getMethod()) || request.getRequestURI().startsWith(ONE_CLICK);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (RequestOrigin.of(request) == RequestOrigin.FOREIGN) {
            UnreadBody.end(request, response);
            errors.write(request, response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }
}
