package fr.parvis.site.media;

import fr.parvis.kernel.Outcome;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an agent typed about an image or a document; public only for its template.
 *
 * @param role {@code texte} or {@code decor}; empty until chosen
 * @param gauche percent from the left of what matters most
 * @param haut percent from the top
 */
public record TypedMedia(
        String titre,
        String role,
        String alt,
        String altEn,
        String credit,
        String gauche,
        String haut) {

    private static final int LONGEST = 500;
    private static final int PERCENT = 100;
    private static final Pattern NAME_OF_A_FILE =
            Pattern.compile(
                    "(?i)\\S+\\.(jpe?g|png|webp|gif|heic)|(img|dsc|dscn|pxl|photo)[_-]?\\d+");
    private static final Set<String> NOTHING =
            Set.of(
                    "photo",
                    "image",
                    "illustration",
                    "logo",
                    "visuel",
                    "picture",
                    "une photo",
                    "une image");

    public TypedMedia {
        titre = clean(titre);
        role = clean(role);
        alt = clean(alt);
        altEn = clean(altEn);
        credit = clean(credit);
        gauche = clean(gauche);
        haut = clean(haut);
    }

    static TypedMedia of(MediaWords words) {
        String role = words.decorative() ? "decor" : words.altFr().isEmpty() ? "" : "texte";
        return new TypedMedia(
                words.title(),
                role,
                words.altFr(),
                words.altEn(),
                words.credit(),
                "" + Math.round(words.focusX() * PERCENT),
                "" + Math.round(words.focusY() * PERCENT));
    }

    public boolean decorative() {
        return role.equals("decor");
    }

    /** Only what was said of an image can be wrong: a document has its title. */
    Outcome<MediaWords, MediaRefused> read(MediaKind kind) {
        if (kind == MediaKind.DOCUMENT) {
            return Outcome.done(new MediaWords(titre, "", "", false, credit, 0.5, 0.5));
        }
        if (!decorative()) {
            MediaRefused wrong = wrongWords();
            if (wrong != null) {
                return Outcome.refused(wrong);
            }
        }
        double x = share(gauche);
        double y = share(haut);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return Outcome.refused(new MediaRefused.NoPlace(Double.isNaN(x) ? "gauche" : "haut"));
        }
        return Outcome.done(
                new MediaWords(
                        titre,
                        decorative() ? "" : alt,
                        decorative() ? "" : altEn,
                        decorative(),
                        credit,
                        x,
                        y));
    }

    private MediaRefused wrongWords() {
        if (alt.isEmpty()) {
            return new MediaRefused.NoWords();
        }
        if (NOTHING.contains(alt.toLowerCase(Locale.ROOT))
                || NAME_OF_A_FILE.matcher(alt).matches()) {
            return new MediaRefused.EmptyWords(alt);
        }
        int length = Math.max(alt.length(), altEn.length());
        return length > MediaRefused.TooLong.MOST ? new MediaRefused.TooLong(length) : null;
    }

    /** The middle where nothing was typed. */
    private static double share(String percent) {
        if (percent.isEmpty()) {
            return 0.5;
        }
        double share =
                percent.matches("\\d{1,3}([.,]\\d+)?")
                        ? Double.parseDouble(percent.replace(',', '.')) / PERCENT
                        : Double.NaN;
        return share <= 1 ? share : Double.NaN;
    }

    private static String clean(String typed) {
        String text = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}]+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
