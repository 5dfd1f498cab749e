package fr.parvis.ui;

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
}
