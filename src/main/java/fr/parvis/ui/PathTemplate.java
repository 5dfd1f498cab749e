package fr.parvis.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.HandlerMapping;

/**
 * The path of a request as the log may know it: its template, never the path itself, which can name
 * a person or open a draft.
 */
public final class PathTemplate {

    private static final Pattern FIRST_WORD = Pattern.compile("/([a-z-]{1,30}(?=/|$))?");

    private PathTemplate() {}

    /** A page kept in memory or a request turned away met no template: its first word will do. */
    public static String of(HttpServletRequest request) {
        Object matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (matched instanceof String pattern && !pattern.equals("/**")) {
            return pattern;
        }
        String path = request.getRequestURI();
        Matcher first = FIRST_WORD.matcher(path);
        String known = first.lookingAt() ? first.group() : "/";
        return known.equals(path) ? path : known.replaceFirst("/?$", "/**");
    }
}
