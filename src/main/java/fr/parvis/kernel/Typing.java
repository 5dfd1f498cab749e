package fr.parvis.kernel;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How far a typed word is from another. */
public final class Typing {

    private static final int LONGEST = 40;

    private Typing() {}

    /**
     * Letters missing, too many, wrong, or two in the wrong order (optimal string alignment
     * distance).
     */
    public static int mistakes(String typed, String word) {
        if (typed.length() > LONGEST || Math.abs(typed.length() - word.length()) > 2) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[word.length() + 1];
        int[] last = IntStream.rangeClosed(0, word.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int[] row = new int[word.length() + 1];
            row[0] = i;
            for (int j = 1; j <= word.length(); j++) {
                int wrong = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = least(last[j] + 1, row[j - 1] + 1, last[j - 1] + wrong);
                if (swapped(typed, i, word, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[word.length()];
    }

    private static boolean swapped(String typed, int i, String word, int j) {
        return i > 1
                && j > 1
                && typed.charAt(i - 1) == word.charAt(j - 2)
                && typed.charAt(i - 2) == word.charAt(j - 1);
    }

    private static int least(int... numbers) {
        return Arrays.stream(numbers).min().orElseThrow();
    }
}
