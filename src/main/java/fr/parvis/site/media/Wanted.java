package fr.parvis.site.media;

import java.text.Normalizer;
import java.util.Locale;

/** Words to find something by, whatever their accents and capitals. */
final class Wanted {

    private Wanted() {}

    static String of(String name, MediaWords words) {
        return plain(String.join(" ", words.title(), words.altFr(), words.credit(), name));
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    /** No character of it is a sign of {@code like}. */
    static String escape(String plain) {
        return plain.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
