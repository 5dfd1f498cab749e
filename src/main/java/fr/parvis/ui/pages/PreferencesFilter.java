package fr.parvis.ui.pages;

import fr.parvis.ui.LocalPath;
import fr.parvis.ui.OwnCookie;
import fr.parvis.ui.PageLanguages;
import fr.parvis.ui.frame.Cookies;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code POST /preferences}: remembers the language, the scheme, the size of letters or the room
 * between lines, and comes back. Before security, because the pages that hold these buttons are
 * kept and so hold no token; a forged post could at worst change how pages look, and it is refused
 * when the browser says it comes from elsewhere.
 */
@Component
@Order(FilterOrder.PREFERENCES)
class PreferencesFilter extends HttpFilter {

    private static final String PATH = "/preferences";
    private static final Set<String> LANGUAGES = Set.of("fr", "en");
    private static final Set<String> SCHEMES = Set.of("light", "dark", "system");
    private static final Set<String> TEXTS = Set.of("usual", "large", "larger");
    private static final Set<String> SPACINGS = Set.of("usual", "wide");

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
            remember(Cookies.TEXT, TEXTS, request, response);
            remember(Cookies.SPACING, SPACINGS, request, response);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", destination(request.getParameter("back")));
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null || site.equals("same-origin");
    }

    private static void remember(
            OwnCookie cookie,
            Set<String> allowed,
            HttpServletRequest request,
            HttpServletResponse response) {
        String value = request.getParameter(cookie.name());
        if (value != null && allowed.contains(value)) {
            cookie.set(request, response, value);
        }
    }

    static String destination(String back) {
        return LocalPath.of(back).map(LocalPath::value).map(PageLanguages::without).orElse("/");
    }
}
