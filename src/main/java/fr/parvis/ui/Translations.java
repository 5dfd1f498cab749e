package fr.parvis.ui;

import java.util.Locale;

/** Words and formats where there is no page: messages, documents, jobs. */
public interface Translations {

    Words words(Locale locale);

    Format format(Locale locale);
}
