package fr.parvis.alerts.rules;

import fr.parvis.subscribers.Zone;
import fr.parvis.subscribers.Zone.Either;
import fr.parvis.subscribers.Zone.Point;
import fr.parvis.subscribers.Zone.Polygon;
import fr.parvis.subscribers.Zone.Streets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where an alert holds, as it is kept; both empty for the whole commune.
 *
 * @param streets one a line
 * @param outline corners, one a line: {@code latitude, longitude} in degrees
 */
public record Area(String streets, String outline) {

    public static final Area EVERYWHERE = new Area("", "");

    private static final int MOST_POINTS = 200;
    private static final double WIDEST_DEGREES = 2;

    public Area {
        streets = clean(streets);
        outline = clean(outline);
    }

    private static String clean(String typed) {
        return typed.strip()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    public boolean everywhere() {
        return streets.isEmpty() && outline.isEmpty();
    }

    public List<String> streetList() {
        return streets.lines().toList();
    }

    /** Empty when the outline cannot be read, crosses itself or is no outline of part of a town. */
    public Optional<List<Point>> points() {
        List<Optional<Point>> read = outline.lines().map(Area::point).toList();
        if (read.stream().anyMatch(Optional::isEmpty) || read.size() > MOST_POINTS) {
            return Optional.empty();
        }
        List<Point> points = read.stream().map(Optional::get).toList();
        return points.isEmpty() || sound(points) ? Optional.of(points) : Optional.empty();
    }

    /** {@code 48.39, -4.48}; also {@code 48,39; -4,48}, as French keyboards write it. */
    private static Optional<Point> point(String line) {
        String[] parts =
                line.contains(";")
                        ? line.replace(',', '.').split(";")
                        : line.strip().split("\\s*,\\s*|\\s+");
        try {
            double latitude = Double.parseDouble(parts[0].strip());
            double longitude = Double.parseDouble(parts.length == 2 ? parts[1].strip() : "");
            return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                    ? Optional.of(new Point(longitude, latitude))
                    : Optional.empty();
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean sound(List<Point> points) {
        if (points.size() < 3) {
            return false;
        }
        Coordinate[] ring =
                Stream.concat(points.stream(), Stream.of(points.getFirst()))
                        .map(it -> new Coordinate(it.longitude(), it.latitude()))
                        .toArray(Coordinate[]::new);
        var polygon = new GeometryFactory().createPolygon(ring);
        var around = polygon.getEnvelopeInternal();
        return polygon.isValid()
                && polygon.getArea() > 0
                && Math.max(around.getWidth(), around.getHeight()) <= WIDEST_DEGREES;
    }

    /** For {@link fr.parvis.subscribers.Audience}; of a sound area. */
    public Zone zone() {
        if (everywhere()) {
            return Zone.EVERYWHERE;
        }
        var named = new Streets(Set.copyOf(streetList()));
        List<Point> corners = points().orElseThrow();
        if (corners.isEmpty()) {
            return named;
        }
        var drawn = new Polygon(corners);
        return streets.isEmpty() ? drawn : new Either(named, drawn);
    }

    /**
     * As CAP writes it: {@code latitude,longitude} with blanks between, the first point again last.
     */
    public String capPolygon() {
        List<Point> corners = points().orElseThrow();
        return Stream.concat(corners.stream(), corners.stream().limit(1))
                .map(it -> String.format(Locale.ROOT, "%.6f,%.6f", it.latitude(), it.longitude()))
                .collect(Collectors.joining(" "));
    }
}
