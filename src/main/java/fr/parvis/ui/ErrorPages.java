package fr.parvis.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The one family of error pages: plain words, the look of the commune, no internals; as {@code
 * application/problem+json} for a client that asks for JSON.
 */
public interface ErrorPages {

    /**
     * Writes the whole answer. Headers that go with the status, such as {@code Retry-After}, are
     * the caller's.
     *
     * @param status 403, 404, 405, 413, 422, 429, 500, 503; another gives the nearest of them its
     *     own words
     */
    void write(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException;
}
