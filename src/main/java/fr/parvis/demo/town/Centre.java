package fr.parvis.demo.town;

import fr.parvis.commune.Commune;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The middle of a commune, from which the places of the demonstration are told in metres:
 * {@code @+140,-90} is 140 metres north and 90 metres west of it.
 */
record Centre(double latitude, double longitude) {

    private static final Map<String, Centre> KNOWN =
            Map.of("22213", new Centre(48.5266, -2.0031), "29134", new Centre(48.0989, -4.2073));

    private static final Pattern PLACE = Pattern.compile(" @([+-]\\d+),([+-]\\d+)");
    private static final double METRES_A_DEGREE = 111_320;

    /** Null for a commune that the demonstration does not know. */
    static Centre of(Commune commune) {
        return KNOWN.get(commune.insee());
    }

    /** The same text, its places as latitude and longitude. */
    String locate(String text) {
        return PLACE.matcher(text).replaceAll(this::located);
    }

    /** The same text, its places by their address alone. */
    static String forget(String text) {
        return PLACE.matcher(text).replaceAll("");
    }

    private String located(java.util.regex.MatchResult place) {
        double north = Integer.parseInt(place.group(1)) / METRES_A_DEGREE;
        double east =
                Integer.parseInt(place.group(2))
                        / (METRES_A_DEGREE * Math.cos(Math.toRadians(latitude)));
        return Matcher.quoteReplacement(
                String.format(Locale.ROOT, " @%.5f,%.5f", latitude + north, longitude + east));
    }
}
