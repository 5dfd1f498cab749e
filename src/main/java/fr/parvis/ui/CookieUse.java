package fr.parvis.ui;

import java.util.regex.Pattern;

/**
 * What a cookie of the program is for, declared by the module that sets it. The page of cookies
 * shows them all, and a test refuses one that is not declared. Each is strictly necessary to what
 * the visitor asked for, so none needs a consent (loi 78-17, article 82).
 *
 * @param cookie a star in its name stands for what differs from one to another
 * @param words key of what it is for
 */
public record CookieUse(OwnCookie cookie, String words) {

    /** Whether a browser that shows this name holds this cookie. */
    public boolean is(String name) {
        String pattern = Pattern.quote(cookie.name()).replace("*", "\\E.*\\Q");
        return name.replaceFirst("^__Host-", "").matches(pattern);
    }
}
