package fr.parvis.ui.words;

import fr.parvis.ui.Format;
import fr.parvis.ui.Languages;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The languages that pages speak: French, and English complete. */
@Component
class BundledLanguages implements Languages {

    private final Words french;
    private final Words english;
    private final Format frenchFormat;
    private final Format englishFormat;

    BundledLanguages(Clock clock) {
        Bundles bundles = Bundles.load();
        french = new BundleWords(bundles.french(), Locale.FRENCH);
        english = new BundleWords(bundles.english(), Locale.ENGLISH);
        frenchFormat = new FrenchFormat(french, clock);
        englishFormat = new EnglishFormat(english, clock);
    }

    @Override
    public Words words(Locale locale) {
        return Languages.isEnglish(locale) ? english : french;
    }

    @Override
    public Format format(Locale locale) {
        return Languages.isEnglish(locale) ? englishFormat : frenchFormat;
    }
}
