package fr.parvis.subscribers;

import java.util.List;
import java.util.Set;

/**
 * Whom a message concerns by where they live. People who did not say where they live are reached by
 * what concerns the whole commune, and by nothing less.
 */
public sealed interface Zone {

    Zone EVERYWHERE = new WholeCommune();

    record WholeCommune() implements Zone {}

    /**
     * @param names as people write them: case, accents, numbers and usual abbreviations do not
     *     count
     */
    record Streets(Set<String> names) implements Zone {
        public Streets {
            names = Set.copyOf(names);
        }
    }

    /**
     * Drawn on a map; the last point need not repeat the first.
     *
     * @param outline at least three points, whose lines do not cross
     */
    record Polygon(List<Point> outline) implements Zone {
        public Polygon {
            outline = List.copyOf(outline);
            if (outline.size() < 3) {
                throw new IllegalArgumentException("a zone has at least three corners");
            }
        }
    }

    /** A streetful or an outline, together: reached by the one or by the other. */
    record Either(Streets streets, Polygon polygon) implements Zone {}

    /** WGS 84, in degrees. */
    record Point(double longitude, double latitude) {}
}
