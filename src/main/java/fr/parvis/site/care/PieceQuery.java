package fr.parvis.site.care;

import java.time.Instant;
import java.util.Set;

/**
 * Which contents the desk lists, the one written last first.
 *
 * @param kind code, or null for all
 * @param what which of them
 * @param words in their titles, accents aside; or null
 * @param rubrics codes of those within reach, the empty one for contents without; null for all
 * @param after only those after this one; null from the start
 */
public record PieceQuery(
        String kind, What what, String words, Set<String> rubrics, Position after, int limit) {

    /** A view of the list. */
    public enum What {
        ALL("tous"),
        DRAFTS("brouillons"),
        REVIEW("a-relire"),
        SCHEDULED("programmes"),
        PUBLISHED("en-ligne"),
        ENDING("finit-bientot"),
        OLD("a-revoir"),
        STALE("traductions"),
        GONE("retires");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /** Part of addresses; its words are {@code site.desk.what.CODE}. */
        public String code() {
            return code;
        }

        public static What ofCode(String code) {
            for (What what : values()) {
                if (what.code.equals(code)) {
                    return what;
                }
            }
            return ALL;
        }
    }

    /** Where a page of the list ended. */
    public record Position(Instant writtenAt, long id) {}
}
