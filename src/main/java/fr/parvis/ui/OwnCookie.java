package fr.parvis.ui;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie of this program. Over https its name begins with {@code __Host-}, which makes browsers
 * refuse one that any other host planted; no script of a page reads it.
 *
 * @param name as without https. One that begins with {@value #PERSONAL} tells who somebody is:
 *     whoever bears it gets no page kept for everybody
 * @param age how long the browser keeps it, or null until it closes
 */
public record OwnCookie(String name, Duration age) {

    private static final String PERSONAL = "parvis-";
    private static final String HOST = "__Host-";

    /** Null when the browser has none, or an empty one. */
    public String value(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name(request.isSecure()));
        return cookie == null || cookie.getValue().isEmpty() ? null : cookie.getValue();
    }

    public void set(HttpServletRequest request, HttpServletResponse response, String value) {
        write(request, response, value, age);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        write(request, response, "", Duration.ZERO);
    }

    /** Whether a cookie of that name, as the browser sends it, tells who somebody is. */
    public static boolean isPersonal(String name) {
        return name.startsWith(PERSONAL) || name.startsWith(HOST + PERSONAL);
    }

    private void write(
            HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        boolean secure = request.isSecure();
        var cookie =
                ResponseCookie.from(name(secure), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax");
        if (age != null) {
            cookie.maxAge(age);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private String name(boolean secure) {
        return secure ? HOST + name : name;
    }
}
