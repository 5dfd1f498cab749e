package fr.parvis.kernel;

import java.util.Locale;

/**
 * A text in French and English. French is always there; English falls back to French.
 *
 * @param fr never blank
 * @param en null or blank when not translated yet
 */
public record LocalizedText(String fr, String en) {

    public static LocalizedText of(String fr) {
        return new LocalizedText(fr, null);
    }

    public String in(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return english && en != null && !en.isBlank() ? en : fr;
    }
}
