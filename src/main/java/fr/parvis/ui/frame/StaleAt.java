package fr.parvis.ui.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** Until when the page that is being made tells the truth; the earliest moment noted counts. */
public final class StaleAt {

    private static final String ATTRIBUTE = StaleAt.class.getName();

    private StaleAt() {}

    static void note(HttpServletRequest request, Instant instant) {
        if (instant.isBefore(of(request))) {
            request.setAttribute(ATTRIBUTE, instant);
        }
    }

    /** {@link Instant#MAX} where nothing on the page depends on the hour. */
    public static Instant of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Instant instant ? instant : Instant.MAX;
    }
}
