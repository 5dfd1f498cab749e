package fr.parvis.site.answers;

import java.util.List;
import java.util.Set;

/**
 * A published content, by the words people may ask about it with.
 *
 * @param names its titles in French and English, each as meanings in order
 * @param about all meanings of its titles, summaries and keywords
 * @param place the sort of place it is, as the assistant's lexicon calls it; or null
 */
record Subject(
        long id,
        String kind,
        String slug,
        List<List<String>> names,
        Set<String> about,
        String place) {

    private static final int LONGEST = 60;

    /** What an answer about it is called. */
    String as(String what) {
        return what + ":" + slug.substring(0, Math.min(LONGEST, slug.length()));
    }

    boolean is(Set<String> kinds) {
        return kinds.contains(kind);
    }

    /** What its French title begins with. */
    String head() {
        return names.getFirst().getFirst();
    }
}
