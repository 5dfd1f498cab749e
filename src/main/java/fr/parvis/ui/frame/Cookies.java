package fr.parvis.ui.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** The two cookies of every visitor: choices, not traces. */
public final class Cookies {

    public static final String LANGUAGE = "lang";
    public static final String SCHEME = "scheme";

    private Cookies() {}

    /** Null when absent. */
    public static String value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
