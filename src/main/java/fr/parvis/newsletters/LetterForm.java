package fr.parvis.newsletters;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A letter as it is being composed.
 *
 * @param picked keys of {@link NewsItem}, in the order of the letter
 * @param version that the writer began from
 */
public record LetterForm(
        String title,
        String introduction,
        String closing,
        List<String> topics,
        List<String> picked,
        int version) {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 10_000;
    static final int MOST_ITEMS = 40;

    public LetterForm {
        topics = topics == null ? List.of() : List.copyOf(topics);
        picked = picked == null ? List.of() : picked.stream().distinct().toList();
    }

    static LetterForm of(Letter letter) {
        return new LetterForm(
                letter.title(),
                letter.introduction(),
                letter.closing(),
                letter.topics(),
                letter.items().stream().map(NewsItem::key).toList(),
                letter.version());
    }

    /** One place up ({@code -1}) or down ({@code 1}); at the edge it stays. */
    LetterForm moved(String key, int by) {
        int at = picked.indexOf(key);
        int to = at + by;
        if (at < 0 || to < 0 || to >= picked.size()) {
            return this;
        }
        List<String> order = new ArrayList<>(picked);
        Collections.swap(order, at, to);
        return new LetterForm(title, introduction, closing, topics, order, version);
    }

    /**
     * @return keys of messages, by id of the field
     */
    Map<String, String> faults() {
        var faults = new LinkedHashMap<String, String>();
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            faults.put("titre", "newsletters.fault.title");
        }
        if (introduction.length() > LONGEST_TEXT) {
            faults.put("introduction", "newsletters.fault.long");
        }
        if (closing.length() > LONGEST_TEXT) {
            faults.put("fin", "newsletters.fault.long");
        }
        if (picked.size() > MOST_ITEMS) {
            faults.put("elements", "newsletters.fault.many");
        }
        return faults;
    }
}
