package fr.parvis.ui.pages;

import fr.parvis.ui.frame.Cookies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * {@code POST /preferences}: remembers the language or the scheme and comes back. Before security,
 * because the pages that hold these buttons are kept and so hold no token; a forged post could at
 * worst change the language, and it is refused when the browser says it comes from elsewhere.
 */
@Component
@Order(FilterOrder.PREFERENCES)
class PreferencesFilter extends HttpFilter {

    private static final String PATH = "/preferences";
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> SCHEMES = Set.of("light", "dark", "system");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!PATH.equals(request.getRequestURI()) || !"POST".equals(request.getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        if (isFromHere(request)) {
            remember(Cookies.LANGUAGE, LANGUAGES, request, response);
            remember(Cookies.SCHEME, SCHEMES, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", destination(request.getParameter("back")));
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private static void remember(
            String name,
            Set<String> allowed,
            HttpServletRequest request,
            HttpServletResponse response) {
        String value = request.getParameter(name);
        if (value != null && allowed.contains(value)) {
            var cookie =
                    ResponseCookie.from(name, value)
                            .path("/")
                            .maxAge(A_YEAR)
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .build();
            response.addHeader("Set-Cookie", cookie.toString());
        }
    }

    /** A path of this host, never another host: {@code //host} and {@code /\host} are refused. */
    static String destination(String back) {
        boolean isPath =
                back != null
                        && back.startsWith("/")
                        && !back.startsWith("//")
                        && back.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return isPath ? back : "/";
    }
}
