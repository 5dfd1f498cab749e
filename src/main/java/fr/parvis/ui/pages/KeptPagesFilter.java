package fr.parvis.ui.pages;

import fr.parvis.ui.OwnCookie;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers with a kept page, before limits, sessions and security cost anything. */
@Component
@Order(FilterOrder.KEPT_PAGES)
class KeptPagesFilter extends HttpFilter {

    private final transient KeptPages kept;

    KeptPagesFilter(KeptPages kept) {
        this.kept = kept;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<KeptPage> page = isAnonymous(request) ? kept.find(request) : Optional.empty();
        if (page.isPresent()) {
            page.get().send(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isAnonymous(HttpServletRequest request) {
        String method = request.getMethod();
        return ("GET".equals(method) || "HEAD".equals(method))
                && request.getQueryString() == null
                && hasOneSpelling(request.getRequestURI())
                && isNobodyKnown(request.getCookies());
    }

    /** An address that can be written in many ways would fill the memory with one page. */
    private static boolean hasOneSpelling(String path) {
        return path.indexOf('%') < 0 && path.indexOf(';') < 0;
    }

    private static boolean isNobodyKnown(Cookie[] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (OwnCookie.isPersonal(cookie.getName())) {
                    return false;
                }
            }
        }
        return true;
    }
}
