package fr.parvis.site.media;

import fr.parvis.kernel.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An image that pages may show: it was described, or said to be decorative.
 *
 * @param alt what who does not see it must know; null when decorative
 * @param focusX of what matters most, from 0 (left) to 1 (right)
 * @param focusY from 0 (top) to 1 (bottom)
 * @param width of the largest, in pixels
 * @param renditions at least one
 * @param credit who made it, or empty
 */
public record Image(
        long id,
        LocalizedText alt,
        boolean decorative,
        double focusX,
        double focusY,
        int width,
        int height,
        List<Rendition> renditions,
        String credit) {

    private static final int STEPS = 10;
    private static final int FALLBACK_WIDTH = 960;

    /** The copies of a format as {@code srcset} has them; empty where there is none. */
    public String srcset(String format) {
        return renditions.stream()
                .filter(one -> one.format().equals(format) && !one.original())
                .sorted(Comparator.comparingInt(Rendition::width))
                .map(one -> one.path() + " " + one.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** What every browser can show: the one nearest to the width of a page. */
    public Rendition fallback() {
        List<Rendition> known = renditions.stream().filter(Image::knownToAll).toList();
        return known.stream()
                .filter(one -> !one.original())
                .min(Comparator.comparingInt(one -> Math.abs(one.width() - FALLBACK_WIDTH)))
                .orElseGet(known::getFirst);
    }

    /** The widest that every browser can show, for who wants to look closely. */
    public Rendition largest() {
        return renditions.stream()
                .filter(one -> knownToAll(one) && !one.original())
                .max(Comparator.comparingInt(Rendition::width))
                .orElseGet(this::fallback);
    }

    /** Classes of the stylesheet that keep what matters in sight where the image is cropped. */
    public String focusClasses() {
        return "fx-" + Math.round(focusX * STEPS) + " fy-" + Math.round(focusY * STEPS);
    }

    private static boolean knownToAll(Rendition one) {
        return one.format().equals("jpeg") || one.format().equals("png");
    }
}
