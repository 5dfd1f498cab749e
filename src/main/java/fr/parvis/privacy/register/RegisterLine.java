package fr.parvis.privacy.register;

import fr.parvis.kernel.LocalizedText;
import fr.parvis.privacy.Activity;
import fr.parvis.privacy.SpecialData;
import fr.parvis.ui.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** An activity under the headings of the register; public only for templates. */
public final class RegisterLine {

    private static final List<String> HEADINGS =
            List.of(
                    "title",
                    "purpose",
                    "basis",
                    "people",
                    "data",
                    "special",
                    "recipients",
                    "processors",
                    "transfers",
                    "retention",
                    "source",
                    "measures",
                    "impact");

    private RegisterLine() {}

    /** Each heading with what stands under it; what does not apply is told too. */
    public static Map<String, String> of(Activity activity, Words words, Locale locale) {
        var line = new LinkedHashMap<String, String>();
        List<String> labels = labels(words);
        List<String> values = values(activity, words, locale);
        for (int i = 0; i < labels.size(); i++) {
            line.put(labels.get(i), values.get(i));
        }
        return line;
    }

    static List<String> labels(Words words) {
        return HEADINGS.stream().map(one -> words.get("privacy.heading." + one)).toList();
    }

    static List<String> values(Activity said, Words words, Locale locale) {
        return List.of(
                said.title().in(locale),
                said.purpose().in(locale),
                basis(said, words),
                joined(said.people(), locale),
                joined(said.data(), locale),
                special(said.special(), words),
                said.recipients().in(locale),
                text(said.processors(), words.get("privacy.processors.none"), locale),
                text(said.transfers(), words.get("privacy.transfers.none"), locale),
                said.retention().in(locale),
                text(said.source(), words.get("privacy.source.person"), locale),
                text(said.measures(), words.get("privacy.measures"), locale),
                words.get(said.impact().likely() ? "privacy.impact.likely" : "privacy.impact.no"));
    }

    public static String basis(Activity said, Words words) {
        return words.get("privacy.basis." + said.ground().basis().code())
                + " ("
                + String.join("\u00a0; ", said.ground().articles())
                + ")";
    }

    public static String special(List<SpecialData> special, Words words) {
        return special.isEmpty()
                ? words.get("privacy.special.none")
                : special.stream()
                        .map(one -> words.get("privacy.special." + one.code()))
                        .collect(Collectors.joining(", "));
    }

    public static String joined(List<LocalizedText> texts, Locale locale) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(", "));
    }

    private static String text(LocalizedText said, String otherwise, Locale locale) {
        return said == null ? otherwise : said.in(locale);
    }
}
