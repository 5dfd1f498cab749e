package fr.parvis.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/** The headers of every answer, whoever gives it. */
public final class SecurityHeaders {

    /** No inline script, no inline style, nothing from another host, shown in no frame. */
    public static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; img-src 'self' data: blob:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'none'";

    /** One year, for the host itself: other names of a commune may not be ready for it. */
    public static final String STRICT_TRANSPORT_SECURITY = "max-age=31536000";

    public static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy", CONTENT_SECURITY_POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin",
                    "Permissions-Policy",
                            "camera=(), microphone=(), geolocation=(self), payment=(), usb=(),"
                                    + " browsing-topics=()",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin");

    private SecurityHeaders() {}

    /**
     * @param secure whether the request came by https
     */
    public static void write(HttpServletResponse response, boolean secure) {
        ALL.forEach(response::setHeader);
        if (secure) {
            response.setHeader("Strict-Transport-Security", STRICT_TRANSPORT_SECURITY);
        }
    }
}
