package fr.parvis.forms.engine;

import fr.parvis.forms.Language;
import fr.parvis.forms.Languages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The languages of the pages. */
@Component
record SpokenLanguages(fr.parvis.ui.words.Languages spoken) implements Languages {

    @Override
    public Language in(Locale locale) {
        return new Language(locale, spoken.words(locale), spoken.format(locale));
    }
}
