package fr.parvis.site.media;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A copy to make: its size and its format. */
record Copy(int width, int height, String format) {

    /** From the telephone to the screen of a desk; never larger than the image itself. */
    private static final List<Integer> WIDTHS = List.of(320, 640, 960, 1280, 1920);

    /** What old browsers get. */
    private static final List<Integer> FALLBACKS = List.of(640, 1280);

    /** AVIF takes seconds to write where it is large. */
    private static final int WIDEST_AVIF = 1280;

    private static final double SHOWN_AT_MOST = 1920;

    static List<Copy> of(int width, int height, boolean seeThrough) {
        int most = (int) Math.min(width, SHOWN_AT_MOST);
        var copies = new ArrayList<Copy>();
        for (int wide : widths(WIDTHS, most)) {
            copies.add(new Copy(wide, high(wide, width, height), "webp"));
            if (wide <= WIDEST_AVIF) {
                copies.add(new Copy(wide, high(wide, width, height), "avif"));
            }
        }
        for (int wide : widths(FALLBACKS, most)) {
            copies.add(new Copy(wide, high(wide, width, height), seeThrough ? "png" : "jpeg"));
        }
        return copies;
    }

    private static TreeSet<Integer> widths(List<Integer> wanted, int most) {
        var widths = new TreeSet<>(wanted.stream().filter(wide -> wide < most).toList());
        widths.add(Math.min(most, wanted.getLast()));
        return widths;
    }

    private static int high(int wide, int width, int height) {
        return Math.max(1, (int) Math.round((double) height * wide / width));
    }
}
