package fr.parvis.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * Where a request comes from, as the browser itself says in headers that a page cannot forge (Fetch
 * Metadata, then Origin). The second line of defence behind the token of forms.
 */
public enum RequestOrigin {
    /** A page of this very host, or typed by the person. */
    OURS,
    /** A page of somebody else. */
    FOREIGN,
    /** No header tells: an old browser, or not a browser. */
    UNKNOWN;

    public static RequestOrigin of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none") ? OURS : FOREIGN;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return UNKNOWN;
        }
        String host = request.getHeader("Host");
        return authority(origin).filter(it -> it.equalsIgnoreCase(host)).isPresent()
                ? OURS
                : FOREIGN;
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
