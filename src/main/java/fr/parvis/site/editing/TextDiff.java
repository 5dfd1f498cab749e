package fr.parvis.site.editing;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, word by word. */
public final class TextDiff {

    /** Above this the table of the comparison would be too large: the middle differs as a whole. */
    private static final long MOST_CELLS = 2_000_000;

    private final String[] before;
    private final String[] after;
    private final List<Part> old = new ArrayList<>();
    private final List<Part> now = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /**
     * A stretch of a text.
     *
     * @param changed the other text does not have it there
     */
    public record Part(String text, boolean changed) {}

    /** Both texts, each in stretches that are the same in the other or not. */
    public record Both(List<Part> before, List<Part> after) {}

    static Both of(String before, String after) {
        return new TextDiff(before, after).compare();
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("(?<=\\s)(?=\\S)");
    }

    private Both compare() {
        int start = 0;
        int shortest = Math.min(before.length, after.length);
        while (start < shortest && before[start].equals(after[start])) {
            start++;
        }
        int end = 0;
        while (end < shortest - start
                && before[before.length - 1 - end].equals(after[after.length - 1 - end])) {
            end++;
        }
        same(start, 0);
        middle(start, before.length - end, after.length - end);
        same(end, before.length - end);
        return new Both(joined(old), joined(now));
    }

    private void same(int count, int from) {
        for (int i = from; i < from + count; i++) {
            old.add(new Part(before[i], false));
            now.add(new Part(before[i], false));
        }
    }

    private void middle(int start, int oldEnd, int newEnd) {
        long cells = (long) (oldEnd - start) * (newEnd - start);
        int[][] common = cells > MOST_CELLS ? null : common(start, oldEnd, newEnd);
        int i = start;
        int j = start;
        while (i < oldEnd || j < newEnd) {
            if (common != null && i < oldEnd && j < newEnd && before[i].equals(after[j])) {
                old.add(new Part(before[i++], false));
                now.add(new Part(after[j++], false));
            } else if (j >= newEnd || i < oldEnd && goesFirst(common, i - start, j - start)) {
                old.add(new Part(before[i++], true));
            } else {
                now.add(new Part(after[j++], true));
            }
        }
    }

    private static boolean goesFirst(int[][] common, int i, int j) {
        return common == null || common[i + 1][j] >= common[i][j + 1];
    }

    /** How many words are common to what follows, for each pair of places. */
    private int[][] common(int start, int oldEnd, int newEnd) {
        int[][] common = new int[oldEnd - start + 1][newEnd - start + 1];
        for (int i = oldEnd - start - 1; i >= 0; i--) {
            for (int j = newEnd - start - 1; j >= 0; j--) {
                common[i][j] =
                        before[start + i].equals(after[start + j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        for (Part part : parts) {
            if (!joined.isEmpty() && joined.getLast().changed() == part.changed()) {
                Part last = joined.removeLast();
                joined.add(new Part(last.text() + part.text(), part.changed()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
