package fr.parvis.account.mandates;

import fr.parvis.account.sessions.AccountKind;
import fr.parvis.database.InstallationKeys;
import fr.parvis.kernel.CommuneScope;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Under which mandate this browser acts: sealed for one account of one commune, gone when the
 * browser closes. It opens nothing by itself: the account has to be signed in, the mandate to live.
 */
@Component
class ModeCookie {

    static final String NAME = "mandat";
    private static final String FORM = "\\d{1,18}~(AGENT|RESIDENT)~\\d{1,18}~[0-9a-f]{64}";

    private final InstallationKeys keys;

    ModeCookie(InstallationKeys keys) {
        this.keys = keys;
    }

    record Begun(long mandate, AccountKind kind, long account) {

        private String content() {
            return mandate + "~" + kind + "~" + account;
        }
    }

    Optional<Begun> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request)))
                .map(Cookie::getValue)
                .filter(value -> value.matches(FORM))
                .flatMap(this::opened);
    }

    private Optional<Begun> opened(String value) {
        String[] parts = value.split("~");
        var begun =
                new Begun(
                        Long.parseLong(parts[0]),
                        AccountKind.valueOf(parts[1]),
                        Long.parseLong(parts[2]));
        boolean ours =
                MessageDigest.isEqual(
                        seal(begun).getBytes(StandardCharsets.US_ASCII),
                        parts[3].getBytes(StandardCharsets.US_ASCII));
        return ours ? Optional.of(begun) : Optional.empty();
    }

    void set(Begun begun, HttpServletRequest request, HttpServletResponse response) {
        write(begun.content() + "~" + seal(begun), request, response);
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        write("", request, response);
    }

    private static void write(
            String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie =
                ResponseCookie.from(name(request), value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax");
        if (value.isEmpty()) {
            cookie.maxAge(0);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    /** The prefix makes browsers refuse the cookie from any other host. */
    private static String name(HttpServletRequest request) {
        return (request.isSecure() ? "__Host-" : "") + NAME;
    }

    private String seal(Begun begun) {
        return HexFormat.of()
                .formatHex(
                        keys.seal("mandate-mode", CommuneScope.current() + " " + begun.content()));
    }
}
