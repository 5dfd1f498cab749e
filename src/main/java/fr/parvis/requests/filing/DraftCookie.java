package fr.parvis.requests.filing;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * Remembers, on the device that began it, the draft of one procedure. Sent back to the start of
 * that procedure only, so that public pages stay the same for all.
 */
@Component
class DraftCookie {

    static final String NAME = "brouillon";

    private static final Duration AGE = Duration.ofDays(30);

    void remember(HttpServletResponse response, String code, String token) {
        write(response, code, token, AGE);
    }

    void forget(HttpServletResponse response, String code) {
        write(response, code, "", Duration.ZERO);
    }

    private static void write(
            HttpServletResponse response, String code, String token, Duration age) {
        ResponseCookie cookie =
                ResponseCookie.from(NAME, token)
                        .path("/demarches/" + code + "/demande")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
