package fr.parvis.ui.pages;

import java.util.Map;

/** Which words a status gets; statuses without their own words take those of a close one. */
final class ErrorText {

    private static final Map<Integer, Integer> OWN_WORDS =
            Map.of(
                    400, 400, 401, 403, 403, 403, 404, 404, 405, 405, 410, 404, 413, 413, 422, 422,
                    429, 429, 503, 503);

    private ErrorText() {}

    /** Prefix of the message keys, for example {@code ui.error.404}. */
    static String key(int status) {
        int usual = status >= 500 ? 500 : 400;
        return "ui.error." + OWN_WORDS.getOrDefault(status, usual);
    }
}
