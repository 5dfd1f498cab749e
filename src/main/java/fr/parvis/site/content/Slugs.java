package fr.parvis.site.content;

import java.text.Normalizer;
import java.util.Locale;

/** The last part of addresses, from words that people write. */
public final class Slugs {

    private static final int LONGEST = 80;

    private Slugs() {}

    /**
     * {@code Fête de l’été 2027} gives {@code fete-de-l-ete-2027}; empty when no letter is left.
     */
    public static String of(String words) {
        String plain =
                Normalizer.normalize(
                                words.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String slug = trimmed(plain);
        return slug.length() <= LONGEST ? slug : trimmed(shortened(slug));
    }

    private static String shortened(String slug) {
        int word = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, word > LONGEST / 2 ? word : LONGEST);
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-|-$", "");
    }
}
