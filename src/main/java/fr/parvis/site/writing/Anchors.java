package fr.parvis.site.writing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonmark.node.Heading;

/** Addresses inside a page: one for each heading, made of its words, never twice the same. */
final class Anchors {

    private final Map<Heading, String> ids = new IdentityHashMap<>();

    Anchors(List<Heading> headings) {
        Map<String, Integer> taken = new HashMap<>();
        for (Heading heading : headings) {
            String id = id(Written.plain(heading));
            int times = taken.merge(id, 1, Integer::sum);
            ids.put(heading, times == 1 ? id : id + "-" + times);
        }
    }

    String of(Heading heading) {
        return ids.get(heading);
    }

    /** The prefix keeps it apart from the ids of the page around. */
    private static String id(String words) {
        String plain =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return "p-" + plain;
    }
}
