package fr.parvis.procedures;

import fr.parvis.ui.TimelineStep;
import java.util.List;

/**
 * A circuit ready for its template {@code procedures/circuit.jte}: a picture, and the same as a
 * list for small screens. Both come from the table the engine runs.
 *
 * @param width of the picture, {@link #LEAST_WIDTH} at least
 * @param height of the picture
 * @param description the picture in words
 */
public record CircuitView(
        int width,
        int height,
        String description,
        List<Slab> slabs,
        List<Way> ways,
        List<TimelineStep> list) {

    /** As wide as the desk; circuits of many steps are wider, and scroll. */
    public static final int LEAST_WIDTH = 1160;

    public boolean wide() {
        return width > LEAST_WIDTH;
    }

    /**
     * @param style {@code done}, {@code now} or empty
     * @param shape of its kind
     */
    public record Slab(
            int x, int y, int width, int height, String style, Shape shape, List<Line> lines) {}

    /**
     * How a kind of step looks.
     *
     * @param icon name of a drawing in {@code icons.svg}, or null
     * @param corner radius: square where people act, round where the machine does
     * @param sheets one behind the other: as many as opinions are asked at the same time, at most 3
     * @param end has a second frame
     */
    public record Shape(String icon, int corner, int sheets, boolean end) {}

    /** A line of text in a slab, centred on {@code x}. */
    public record Line(int x, int y, String style, String text) {}

    /**
     * @param path in SVG's words
     * @param head of the arrow, in SVG's words
     */
    public record Way(String path, String head, boolean walked, boolean dashed) {}
}
