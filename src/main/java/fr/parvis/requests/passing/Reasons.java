package fr.parvis.requests.passing;

import fr.parvis.commune.Communes;
import fr.parvis.ui.Languages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Why a request came back, in the words that its history keeps. */
@Component
class Reasons {

    private final Languages languages;
    private final Communes communes;

    Reasons(Languages languages, Communes communes) {
        this.languages = languages;
        this.communes = communes;
    }

    String of(String why, Passage passage) {
        return languages
                .words(Locale.FRENCH)
                .get("requests.passing.back." + why, communes.get(passage.to()).name());
    }
}
