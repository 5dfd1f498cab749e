package fr.parvis.procedures.drafts;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Makes ids out of words: {@code Votre terrasse} becomes {@code votre-terrasse}. */
public final class Ids {

    /** Words that addresses of the desk have for themselves. */
    static final Set<String> RESERVED = Set.of("nouvelle", "modeles");

    private static final int LONGEST = 40;

    private Ids() {}

    /**
     * @param otherwise when the words hold no letter
     */
    public static String of(String words, String otherwise) {
        String id =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replace('œ', 'e')
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^[^a-z]+", "");
        String cut = id.substring(0, Math.min(id.length(), LONGEST)).replaceAll("-+$", "");
        return cut.isEmpty() ? otherwise : cut;
    }

    /** The same, that nobody has yet. */
    public static String free(String words, String otherwise, Collection<String> taken) {
        String start = of(words, otherwise);
        String id = start;
        for (int i = 2; taken.contains(id); i++) {
            id = start + "-" + i;
        }
        return id;
    }
}
