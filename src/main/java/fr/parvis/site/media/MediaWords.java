package fr.parvis.site.media;

import fr.parvis.kernel.LocalizedText;

/**
 * What people say about an image or a document.
 *
 * @param title of a document; for an image only to find it again
 * @param altFr what the image shows, for who does not see it
 * @param altEn the same in English; French stands in where it is empty
 * @param decorative says nothing that the text does not
 * @param credit who made it
 * @param focusX from 0 to 1
 * @param focusY from 0 to 1
 */
public record MediaWords(
        String title,
        String altFr,
        String altEn,
        boolean decorative,
        String credit,
        double focusX,
        double focusY) {

    static final MediaWords NONE = new MediaWords("", "", "", false, "", 0.5, 0.5);

    /** Of what says nothing that the text does not. */
    public static final MediaWords DECORATIVE = new MediaWords("", "", "", true, "", 0.5, 0.5);

    LocalizedText alt() {
        return decorative || altFr.isBlank() ? null : new LocalizedText(altFr, altEn);
    }
}
