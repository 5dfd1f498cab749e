package fr.parvis.alerts.rules;

/** A text for networks where people read over each other's shoulders. */
public final class Post {

    /**
     * The usual limit; an address counts as much as 23 characters there, so here for what it is.
     */
    public static final int LONGEST = 500;

    private Post() {}

    /** Title, text and address; the text is cut at a word when all would be too long. */
    public static String of(String title, String text, String address, String tag) {
        String end = "\n\n" + address + (tag.isEmpty() ? "" : "\n" + tag);
        int room = LONGEST - length(title) - length(end) - 2;
        return title + "\n\n" + cut(text.strip(), room) + end;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String cut(String text, int room) {
        if (length(text) <= room) {
            return text;
        }
        String start = text.substring(0, text.offsetByCodePoints(0, Math.max(0, room - 1)));
        int word = start.lastIndexOf(' ');
        return (word > 0 ? start.substring(0, word) : start) + "…";
    }
}
