package fr.parvis.procedures;

import fr.parvis.ui.TimelineStep;
import java.util.List;

/**
 * A circuit ready for its template {@code procedures/circuit.jte}: a picture, and the same as a
 * list for small screens. Both come from the table the engine runs.
 *
 * @param height of the picture; its width is {@link #WIDTH}
 * @param description the picture in words
 */
public record CircuitView(
        int height, String description, List<Slab> slabs, List<Way> ways, List<TimelineStep> list) {

    public static final int WIDTH = 1160;

    /**
     * @param style {@code done}, {@code now} or empty
     */
    public record Slab(int x, int y, int width, int height, String style, List<Line> lines) {}

    /** A line of text in a slab, centred on {@code x}. */
    public record Line(int x, int y, String style, String text) {}

    /**
     * @param path in SVG's words
     * @param head of the arrow, in SVG's words
     */
    public record Way(String path, String head, boolean walked, boolean dashed) {}
}
