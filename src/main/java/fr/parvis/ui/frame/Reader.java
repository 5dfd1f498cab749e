package fr.parvis.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/**
 * How a visitor reads.
 *
 * @param locale French unless the cookie or the browser asks for English
 * @param scheme {@code light}, {@code dark}, or null to follow the system
 */
public record Reader(Locale locale, String scheme) {

    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    public static Reader of(HttpServletRequest request) {
        return new Reader(
                locale(Cookies.LANGUAGE.value(request), request.getHeader("Accept-Language")),
                scheme(Cookies.SCHEME.value(request)));
    }

    static Locale locale(String cookie, String accepted) {
        if ("en".equals(cookie)) {
            return Locale.ENGLISH;
        }
        return "fr".equals(cookie) || accepted == null || accepted.startsWith("fr")
                ? Locale.FRENCH
                : preferred(accepted);
    }

    private static Locale preferred(String accepted) {
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }

    private static String scheme(String cookie) {
        return "light".equals(cookie) || "dark".equals(cookie) ? cookie : null;
    }
}
