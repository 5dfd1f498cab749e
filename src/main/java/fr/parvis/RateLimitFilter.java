package fr.parvis;

import fr.parvis.ui.ErrorPages;
import fr.parvis.ui.RateLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to an address that reads, posts or uploads too often. */
class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimits limits;
    private final ErrorPages errors;

    RateLimitFilter(RateLimits limits, ErrorPages errors) {
        this.limits = limits;
        this.errors = errors;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = RateLimits.key(request.getRemoteAddr());
        for (String bucket : buckets(request)) {
            if (!limits.allow(bucket, key)) {
                long seconds = Math.max(1, limits.retryAfter(bucket, key));
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
                UnreadBody.end(request, response);
                errors.write(request, response, HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static List<String> buckets(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of("read");
        }
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/")
                ? List.of("post", "upload")
                : List.of("post");
    }
}
