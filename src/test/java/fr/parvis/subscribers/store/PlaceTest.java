package fr.parvis.subscribers.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.subscribers.Zone;
import fr.parvis.subscribers.Zone.Point;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rules")
class PlaceTest {

    /** An L: its rectangle holds a corner that it does not. */
    private static final Zone.Polygon HARBOUR =
            new Zone.Polygon(
                    List.of(
                            new Point(-4.50, 48.38),
                            new Point(-4.48, 48.38),
                            new Point(-4.48, 48.39),
                            new Point(-4.49, 48.39),
                            new Point(-4.49, 48.40),
                            new Point(-4.50, 48.40)));

    @Test
    void aHomeInTheRectangleButNotInTheOutlineIsNotInTheZone() {
        Place harbour = Place.of(HARBOUR);
        assertThat(harbour.holds("", -4.495, 48.395)).isTrue();
        assertThat(harbour.holds("", -4.482, 48.398)).isFalse();
    }

    @Test
    void whoDidNotSayWhereTheyLiveIsInNoZoneButTheWhole() {
        assertThat(Place.of(HARBOUR).holds("", null, null)).isFalse();
        assertThat(Place.of(new Zone.Streets(Set.of("rue du Port"))).holds("", null, null))
                .isFalse();
        assertThat(Place.of(Zone.EVERYWHERE).holds("", null, null)).isTrue();
    }

    @Test
    void aStreetIsFoundByNameAndAnOutlineWithIt() {
        var streets = new Zone.Streets(Set.of("12 r. du Port"));
        assertThat(Place.of(streets).holds("rue port", null, null)).isTrue();
        Place both = Place.of(new Zone.Either(streets, HARBOUR));
        assertThat(both.holds("rue port", null, null)).isTrue();
        assertThat(both.holds("rue siam", -4.495, 48.395)).isTrue();
        assertThat(both.holds("rue siam", -4.47, 48.395)).isFalse();
    }
}
