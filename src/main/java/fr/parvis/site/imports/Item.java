package fr.parvis.site.imports;

/**
 * A post or a page of an old site; public only for its templates.
 *
 * @param number its place in the old site, from 1
 * @param kind of the content it becomes: {@code news} or {@code page}
 * @param oldPath path and query there
 * @param body HTML; empty once the import is over
 * @param reason end of the key of why it was skipped or failed; or empty
 * @param newPath where it is now, or empty
 * @param missing how many of its images could not be had
 */
public record Item(
        int number,
        String kind,
        String title,
        String oldPath,
        String slug,
        String summary,
        String body,
        State state,
        String reason,
        Long contentId,
        String newPath,
        int missing) {

    /** What became of it. */
    public enum State {
        /** Known by its address, not read yet. */
        LISTED,
        /** Can be taken. */
        FOUND,
        /** Is not taken, and the report says why. */
        SKIPPED,
        TAKEN,
        FAILED,
        UNDONE
    }

    static Item found(
            int number,
            String kind,
            String title,
            String oldPath,
            String slug,
            String summary,
            String body) {
        return new Item(
                number, kind, title, oldPath, slug, summary, body, State.FOUND, "", null, "", 0);
    }

    static Item listed(int number, String oldPath) {
        return new Item(number, "page", "", oldPath, "", "", "", State.LISTED, "", null, "", 0);
    }

    Item skipped(String why) {
        return new Item(
                number, kind, title, oldPath, slug, summary, "", State.SKIPPED, why, null, "", 0);
    }
}
