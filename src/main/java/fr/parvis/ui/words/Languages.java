package fr.parvis.ui.words;

import fr.parvis.ui.Format;
import fr.parvis.ui.Words;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The languages that pages speak: French, and English complete. */
@Component
public class Languages {

    private final Words french;
    private final Words english;
    private final Format frenchFormat;
    private final Format englishFormat;

    Languages(Clock clock) {
        Bundles bundles = Bundles.load();
        french = new BundleWords(bundles.french(), Locale.FRENCH);
        english = new BundleWords(bundles.english(), Locale.ENGLISH);
        frenchFormat = new FrenchFormat(french, clock);
        englishFormat = new EnglishFormat(english, clock);
    }

    public static boolean isEnglish(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    public Words words(Locale locale) {
        return isEnglish(locale) ? english : french;
    }

    public Format format(Locale locale) {
        return isEnglish(locale) ? englishFormat : frenchFormat;
    }
}
