package fr.parvis.procedures.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks a short text into lines that fit a width, between words. */
final class SlabText {

    /** Widths of a letter in the product's type, on average, in pixels: of names, of details. */
    static final double NAME = 7.6;

    static final double DETAIL = 6.9;

    private SlabText() {}

    static List<String> lines(String text, int width, double letter) {
        var lines = new ArrayList<String>();
        for (String word : text.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (lines.isEmpty() || longer.length() * letter > width) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, longer);
            }
        }
        return lines;
    }
}
