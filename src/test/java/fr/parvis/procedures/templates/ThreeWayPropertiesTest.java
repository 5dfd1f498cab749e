package fr.parvis.procedures.templates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parvis.procedures.Texts;
import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.drafts.Place;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/** What is true of every merge of what became of a procedure of the library in two places. */
@Tag("rules")
class ThreeWayPropertiesTest {

    private static final List<JsonNode> LIBRARY =
            List.of("odp-terrasse", "acte-naissance", "inscription-scolaire").stream()
                    .<JsonNode>map(it -> Texts.reader().tree(Texts.library(it)).orThrow())
                    .toList();
    private static final Predicate<Place> ANYWHERE = _ -> true;

    @Property(tries = 200)
    void withNoChangeOfOursItIsTheirs(@ForAll long seed, @ForAll @IntRange(max = 2) int which) {
        JsonNode base = LIBRARY.get(which);
        JsonNode theirs = changed(base, seed, "b", ANYWHERE, false);

        Merge merge = merge(base, base, theirs, Side.OURS);

        assertThat(merge.conflicts()).isEmpty();
        assertSame(merge.tree(), theirs);
    }

    @Property(tries = 200)
    void withNoChangeOfTheirsItIsOurs(@ForAll long seed, @ForAll @IntRange(max = 2) int which) {
        JsonNode base = LIBRARY.get(which);
        JsonNode ours = changed(base, seed, "a", ANYWHERE, false);

        Merge merge = merge(base, ours, base, Side.THEIRS);

        assertThat(merge.conflicts()).isEmpty();
        assertSame(merge.tree(), ours);
    }

    /** Texts and values each of another place, and questions added by both wherever they like. */
    @Property(tries = 200)
    void changesOfDifferentPlacesCommute(@ForAll long seed, @ForAll @IntRange(max = 2) int which) {
        JsonNode base = LIBRARY.get(which);
        Predicate<Place> mine = place -> side(Mutation.region(place), seed);
        JsonNode ours = changed(base, seed, "a", mine.or(ThreeWayPropertiesTest::list), true);
        JsonNode theirs =
                changed(base, seed + 1, "b", mine.negate().or(ThreeWayPropertiesTest::list), true);

        assertCommute(base, ours, theirs);
    }

    /** Anything at all, each in parts of the definition that the other leaves alone. */
    @Property(tries = 200)
    void changesOfDifferentPartsCommute(@ForAll long seed, @ForAll @IntRange(max = 2) int which) {
        JsonNode base = LIBRARY.get(which);
        Predicate<Place> mine = place -> side(new Place(place.steps().subList(0, 1)), seed);
        JsonNode ours = changed(base, seed, "a", mine, false);
        JsonNode theirs = changed(base, seed + 1, "b", mine.negate(), false);

        assertCommute(base, ours, theirs);
    }

    @Property(tries = 300)
    void mergingTwiceChangesNothing(
            @ForAll long seed, @ForAll @IntRange(max = 2) int which, @ForAll Side side) {
        JsonNode base = LIBRARY.get(which);
        JsonNode ours = changed(base, seed, "a", ANYWHERE, false);
        JsonNode theirs = changed(base, seed + 1, "b", ANYWHERE, false);

        JsonNode once = merge(base, ours, theirs, side).tree();

        assertSame(merge(base, once, theirs, side).tree(), once);
        Merge later = merge(theirs, once, theirs, side);
        assertThat(later.conflicts()).isEmpty();
        assertSame(later.tree(), once);
    }

    @Property(tries = 200)
    void whatIsToldAsDifferentMakesOneOfTheOther(
            @ForAll long seed, @ForAll @IntRange(max = 2) int which) {
        JsonNode before = changed(LIBRARY.get(which), seed, "a", ANYWHERE, false);
        JsonNode after = changed(LIBRARY.get(which), seed + 1, "b", ANYWHERE, false);
        JsonNode tree = before.deepCopy();
        var edits = Differences.of(before, after);

        edits.forEach(edit -> edit.apply(tree));
        assertSame(tree, after);
        edits.reversed().forEach(edit -> edit.inverse().apply(tree));
        assertSame(tree, before);
    }

    private static void assertCommute(JsonNode base, JsonNode ours, JsonNode theirs) {
        Merge one = merge(base, ours, theirs, Side.OURS);
        Merge other = merge(base, theirs, ours, Side.OURS);

        assertThat(one.conflicts()).isEmpty();
        assertThat(other.conflicts()).isEmpty();
        assertSame(one.tree(), other.tree());
    }

    private static void assertSame(JsonNode one, JsonNode two) {
        assertThat(Differences.of(one, two)).isEmpty();
    }

    private static Merge merge(JsonNode base, JsonNode ours, JsonNode theirs, Side side) {
        return ThreeWay.merge(base, ours, theirs, _ -> side);
    }

    private static JsonNode changed(
            JsonNode base, long seed, String who, Predicate<Place> mine, boolean gentle) {
        return new Mutation(new Random(seed), who, mine, gentle).of(base);
    }

    private static boolean list(Place place) {
        return place.name().equals("#");
    }

    private static boolean side(Place region, long seed) {
        return new Random(seed ^ region.hashCode()).nextInt(16) % 2 == 0;
    }
}
