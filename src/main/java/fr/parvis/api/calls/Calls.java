package fr.parvis.api.calls;

import fr.parvis.ui.PathTemplate;
import jakarta.servlet.http.HttpServletRequest;

/** Where programs call. */
public final class Calls {

    public static final String ROOT = "/api/v1";

    private Calls() {}

    static boolean isOne(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** For the log: without what people typed. */
    static String place(HttpServletRequest request) {
        return request.getMethod() + " " + PathTemplate.of(request);
    }
}
