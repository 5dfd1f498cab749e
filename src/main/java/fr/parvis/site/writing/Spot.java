package fr.parvis.site.writing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place to find on a map; the page asks no map of another host, it leads to one.
 *
 * @param words name or address
 * @param coordinates {@code 48.39, -4.49}, or empty
 * @param link to OpenStreetMap
 */
public record Spot(String words, String coordinates, String link) {

    private static final Pattern COORDINATES =
            Pattern.compile("(-?\\d{1,2}\\.\\d{1,7})\\s*,\\s*(-?\\d{1,3}\\.\\d{1,7})\\s*(.*)");
    private static final String HOST = "https://www.openstreetmap.org/";

    static Spot of(String written) {
        Matcher found = COORDINATES.matcher(written);
        if (!found.matches()) {
            String query = URLEncoder.encode(written, StandardCharsets.UTF_8);
            return new Spot(written, "", HOST + "search?query=" + query);
        }
        String latitude = found.group(1);
        String longitude = found.group(2);
        String link =
                HOST
                        + "?mlat=%s&mlon=%s#map=17/%s/%s"
                                .formatted(latitude, longitude, latitude, longitude);
        return new Spot(found.group(3).strip(), latitude + ", " + longitude, link);
    }
}
