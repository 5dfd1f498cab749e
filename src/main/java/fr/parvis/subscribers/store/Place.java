package fr.parvis.subscribers.store;

import fr.parvis.subscribers.StreetName;
import fr.parvis.subscribers.Zone;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * A zone, ready to be asked about many homes.
 *
 * @param streets keys of {@link StreetName}
 * @param outline null when there is none
 */
record Place(
        boolean everywhere, Set<String> streets, Bounds around, IndexedPointInAreaLocator outline) {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    static Place of(Zone zone) {
        return switch (zone) {
            case Zone.WholeCommune _ -> new Place(true, Set.of(), Bounds.NONE, null);
            case Zone.Streets streets -> new Place(false, keys(streets), Bounds.NONE, null);
            case Zone.Polygon polygon -> in(Set.of(), polygon(polygon.outline()));
            case Zone.Either(Zone.Streets streets, Zone.Polygon polygon) ->
                    in(keys(streets), polygon(polygon.outline()));
        };
    }

    private static Place in(Set<String> streets, Polygon polygon) {
        return new Place(
                false,
                streets,
                Bounds.of(polygon.getEnvelopeInternal()),
                new IndexedPointInAreaLocator(polygon));
    }

    /** Whether PostgreSQL alone can tell. */
    boolean exactByStatement() {
        return outline == null;
    }

    boolean holds(String streetKey, Double longitude, Double latitude) {
        return everywhere
                || !streetKey.isEmpty() && streets.contains(streetKey)
                || outline != null
                        && longitude != null
                        && outline.locate(new Coordinate(longitude, latitude)) != Location.EXTERIOR;
    }

    private static Set<String> keys(Zone.Streets streets) {
        return streets.names().stream()
                .map(name -> StreetName.of(name).key())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Polygon polygon(List<Zone.Point> outline) {
        Coordinate[] ring =
                Stream.concat(outline.stream(), Stream.of(outline.getFirst()))
                        .map(point -> new Coordinate(point.longitude(), point.latitude()))
                        .toArray(Coordinate[]::new);
        return GEOMETRY.createPolygon(ring);
    }
}
