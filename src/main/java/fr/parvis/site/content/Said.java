package fr.parvis.site.content;

import fr.parvis.kernel.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The wordings of one revision, as readers get them. */
record Said(Wording french, Map<String, Translation> translations) {

    private static final String ENGLISH = "en";

    static Said of(Manuscript manuscript) {
        return new Said(manuscript.french(), manuscript.translations());
    }

    LocalizedText in(Function<Wording, String> part) {
        Translation english = translations.get(ENGLISH);
        return new LocalizedText(
                part.apply(french), english == null ? null : part.apply(english.wording()));
    }

    /** Languages other than French and English. */
    Map<String, Wording> others() {
        var others = new LinkedHashMap<String, Wording>();
        translations.forEach((language, one) -> others.put(language, one.wording()));
        others.remove(ENGLISH);
        return others;
    }
}
