package fr.parvis.api.v1;

import fr.parvis.api.calls.Refused;
import fr.parvis.requests.RequestQuery.Position;
import fr.parvis.requests.RequestSummary;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/** Where a page of a list ended, as programs hand it back without looking into it. */
final class Cursor {

    private Cursor() {}

    static String after(RequestSummary last) {
        String place = last.changedAt() + " " + last.id();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param cursor or null for the first page
     */
    static Position read(String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            String place =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int space = place.indexOf(' ');
            return new Position(
                    Instant.parse(place.substring(0, space)),
                    Long.parseLong(place.substring(space + 1)));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
            throw Refused.parameter("cursor");
        }
    }
}
