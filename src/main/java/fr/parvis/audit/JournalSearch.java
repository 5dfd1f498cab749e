package fr.parvis.audit;

import java.time.LocalDate;

/**
 * What to look for in the journal.
 *
 * @param words part of a name, of a number or of an action; empty for all
 * @param day the last one to show, or null for up to now
 * @param before only lines older than the one of this id; {@link Long#MAX_VALUE} from the newest
 */
public record JournalSearch(String words, LocalDate day, long before) {

    private static final int LONGEST = 100;

    public JournalSearch {
        words = words.strip();
        words = words.substring(0, Math.min(LONGEST, words.length()));
    }

    /** For {@code like}: what people type is never a pattern. */
    String pattern() {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
