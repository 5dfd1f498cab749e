package fr.parvis.procedures.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a short text into lines that fit a width, between words. */
final class SlabText {

    /** Of a letter of 15 px in the product's type, on average, in pixels. */
    private static final double LETTER = 7.6;

    private SlabText() {}

    static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        for (String word : text.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || longer.length() * LETTER > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
