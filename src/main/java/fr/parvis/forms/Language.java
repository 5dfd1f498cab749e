package fr.parvis.forms;

import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.util.Locale;

/** The reader's language: its words and its ways of writing dates and amounts. */
public record Language(Locale locale, Words words, Format format) {

    public static Language of(Languages languages, Locale locale) {
        return new Language(locale, languages.words(locale), languages.format(locale));
    }
}
