package fr.parvis.subscribers;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A street as it is compared: {@code 12 bis, av. du Gal-Leclerc} is {@code avenue general leclerc}.
 */
public record StreetName(String key) {

    private static final Map<String, String> IN_FULL =
            Map.ofEntries(
                    Map.entry("av", "avenue"),
                    Map.entry("ave", "avenue"),
                    Map.entry("bd", "boulevard"),
                    Map.entry("bld", "boulevard"),
                    Map.entry("boul", "boulevard"),
                    Map.entry("pl", "place"),
                    Map.entry("imp", "impasse"),
                    Map.entry("all", "allee"),
                    Map.entry("ch", "chemin"),
                    Map.entry("che", "chemin"),
                    Map.entry("rte", "route"),
                    Map.entry("sq", "square"),
                    Map.entry("r", "rue"),
                    Map.entry("st", "saint"),
                    Map.entry("ste", "sainte"),
                    Map.entry("gal", "general"),
                    Map.entry("mal", "marechal"),
                    Map.entry("dr", "docteur"),
                    Map.entry("pdt", "president"));

    private static final String NUMBER = "^\\s*\\d+\\s*(bis|ter|quater|[a-d])?\\b[\\s,]*";

    public static StreetName of(String typed) {
        String plain =
                Normalizer.normalize(typed, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst(NUMBER, "");
        return new StreetName(
                Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> IN_FULL.getOrDefault(word, word))
                        .filter(word -> !word.matches("de|du|des|la|le|les|l|d"))
                        .collect(Collectors.joining(" ")));
    }
}
