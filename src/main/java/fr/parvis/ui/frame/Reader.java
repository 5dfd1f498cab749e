package fr.parvis.ui.frame;

import fr.parvis.ui.Frame;
import fr.parvis.ui.PageLanguages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a visitor reads.
 *
 * @param locale French unless the address, the cookie or the browser asks for English
 * @param scheme {@code light}, {@code dark}, or null to follow the system
 */
public record Reader(Locale locale, String scheme, Frame.Display display) {

    private static final Set<String> SCHEMES = Set.of("light", "dark");
    private static final Set<String> TEXTS = Set.of("large", "larger");
    private static final Set<String> SPACINGS = Set.of("wide");
    private static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    public static Reader of(HttpServletRequest request) {
        return new Reader(
                locale(
                        request.getQueryString(),
                        Cookies.LANGUAGE.value(request),
                        request.getHeader("Accept-Language")),
                among(SCHEMES, Cookies.SCHEME.value(request)),
                new Frame.Display(
                        among(TEXTS, Cookies.TEXT.value(request)),
                        among(SPACINGS, Cookies.SPACING.value(request))));
    }

    /** An address names its language so that each has one that search engines can show. */
    static Locale locale(String query, String cookie, String accepted) {
        String asked = PageLanguages.asked(query);
        return locale(asked.equals("fr") || asked.equals("en") ? asked : cookie, accepted);
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

    /** Whatever else a cookie holds is no choice of ours, and must not fill the memory of pages. */
    private static String among(Set<String> choices, String cookie) {
        return cookie != null && choices.contains(cookie) ? cookie : null;
    }
}
