package fr.parvis.site.editing;

import fr.parvis.ui.Choice;
import java.text.Collator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Languages in which a town may say things, besides French. */
@Component
class LanguageNames {

    /** English first; then those of France, of its neighbours, and of many of its people. */
    private static final List<String> OFFERED =
            List.of(
                    "en", "br", "co", "eu", "ca", "oc", "gsw", "gcf", "rcf", "ty", "de", "es", "it",
                    "pt", "nl", "pl", "ro", "bg", "uk", "ru", "ar", "tr", "fa", "ps", "zh", "vi",
                    "ta");

    String name(String language, Locale reader) {
        String name = Locale.of(language).getDisplayLanguage(reader);
        return name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    /** Those that are not there yet, by name. */
    List<Choice> choices(Collection<String> there, Locale reader) {
        Collator order = Collator.getInstance(reader);
        return OFFERED.stream()
                .filter(code -> !there.contains(code))
                .map(code -> new Choice(code, name(code, reader), null, false))
                .filter(choice -> !choice.label().equalsIgnoreCase(choice.value()))
                .sorted((one, other) -> order.compare(one.label(), other.label()))
                .toList();
    }
}
