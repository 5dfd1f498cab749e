package fr.parvis.commune;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one colour a commune chooses. */
final class Colour {

    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    /** Dyes, stones and skies; none close to the red and amber that mean danger and warning. */
    private static final List<String> PALETTE =
            List.of(
                    "#0b6570", "#2f5d8a", "#5b2a86", "#3c6e47", "#8a3b5f", "#1f4e79", "#6b4a2b",
                    "#4a5a9c", "#2e7d6b", "#7a3e78", "#55702a", "#34506b", "#9a4a63", "#0f6b5c",
                    "#6a4c93", "#4f6d7a", "#7b5136", "#2c5aa0", "#477a3f", "#85386f", "#1d6f8c",
                    "#5e548e", "#66652a", "#3d5a80");

    private Colour() {}

    static boolean isValid(String colour) {
        return colour != null && HEX.matcher(colour).matches();
    }

    /**
     * The colour asked for, else one derived from the code.
     *
     * @throws IllegalArgumentException when what is asked for is no colour, a bug of the caller
     */
    static String chosen(String asked, String insee) {
        if (asked == null) {
            return of(insee);
        }
        String colour = asked.toLowerCase(Locale.ROOT);
        if (!isValid(colour)) {
            throw new IllegalArgumentException("no colour " + asked);
        }
        return colour;
    }

    /** Always the same for a commune; neighbours in the register get colours apart. */
    static String of(String insee) {
        return PALETTE.get(Math.floorMod(insee.hashCode() * 7, PALETTE.size()));
    }
}
