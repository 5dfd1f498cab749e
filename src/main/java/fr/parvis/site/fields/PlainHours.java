package fr.parvis.site.fields;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Hours as a secretary writes them, in the notation of OpenStreetMap. */
final class PlainHours {

    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        String[][] names = {
            {"lundi", "Mo"},
            {"mardi", "Tu"},
            {"mercredi", "We"},
            {"jeudi", "Th"},
            {"vendredi", "Fr"},
            {"samedi", "Sa"},
            {"dimanche", "Su"},
            {"jours feries", "PH"},
            {"jour ferie", "PH"},
            {"feries", "PH"},
            {"tous les jours", "Mo-Su"},
            {"24 ?h ?/ ?24(, 7 ?j ?/ ?7)?", "24/7"},
            {"janvier", "Jan"},
            {"fevrier", "Feb"},
            {"mars", "Mar"},
            {"avril", "Apr"},
            {"mai", "May"},
            {"juin", "Jun"},
            {"juillet", "Jul"},
            {"aout", "Aug"},
            {"septembre", "Sep"},
            {"octobre", "Oct"},
            {"novembre", "Nov"},
            {"decembre", "Dec"},
            {"fermee?s?", "off"}
        };
        for (String[] name : names) {
            WORDS.put(name[0], name[1]);
        }
    }

    private static final Pattern TIME =
            Pattern.compile("\\b([01]?\\d|2[0-4])\\s*(?:h|:)(?:\\s*([0-5]\\d))?\\b|\\bmidi\\b");

    private PlainHours() {}

    /** Empty when the words hold no hour at all: then they are no hours in plain words either. */
    static Optional<String> notation(String typed) {
        String plain =
                Normalizer.normalize(typed.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[\\u00a0\\u202f]", " ")
                        .replaceAll("[–—]", "-");
        if (!plain.matches("(?s).*\\d.*")) {
            return Optional.empty();
        }
        return Optional.of(
                plain.lines()
                        .flatMap(line -> Pattern.compile("[;.]").splitAsStream(line))
                        .map(String::strip)
                        .filter(rule -> !rule.isEmpty())
                        .map(PlainHours::rule)
                        .collect(Collectors.joining("; ")));
    }

    private static String rule(String words) {
        String rule = named(words);
        rule = times(rule);
        rule = rule.replaceAll("\\b(du|de|des|le|les|la)\\b", " ");
        rule = rule.replaceAll("\\s*\\b(au|a|jusqu'a|jusque)\\b\\s*", "-");
        rule = rule.replaceAll("\\s*(\\bet\\b|,|\\bpuis\\b)\\s*", ",");
        rule = rule.replaceAll("\\s*-\\s*", "-").replaceAll("\\s*:\\s+", " ");
        return rule.replaceAll("\\s+", " ").strip();
    }

    private static String named(String words) {
        String named = words;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            named = named.replaceAll("\\b" + word.getKey() + "s?\\b", word.getValue());
        }
        return named;
    }

    private static String times(String words) {
        Matcher matcher = TIME.matcher(words);
        return matcher.replaceAll(
                found ->
                        found.group(1) == null
                                ? "12:00"
                                : "%02d:%s"
                                        .formatted(
                                                Integer.parseInt(found.group(1)),
                                                found.group(2) == null ? "00" : found.group(2)));
    }
}
