package fr.parvis.ui;

import fr.parvis.kernel.LocalizedText;
import java.util.Locale;

/**
 * The languages that pages and messages speak: French, and English complete. For those who write
 * outside a page, which finds them in its {@link Frame}.
 */
public interface Languages {

    static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    Words words(Locale locale);

    Format format(Locale locale);

    /** A message in both. */
    default LocalizedText both(String key, Object... arguments) {
        return new LocalizedText(
                words(Locale.FRENCH).get(key, arguments),
                words(Locale.ENGLISH).get(key, arguments));
    }
}
