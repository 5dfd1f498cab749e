package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Values;
import fr.parvis.procedures.templates.Conflict.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges what became of one definition in two places. What only one side changed is taken from it;
 * what both changed to the same stays; the rest is a conflict. The code of a procedure is never
 * merged: each side has its own.
 */
final class ThreeWay {

    private static final Place CODE = Place.of("code");

    private final Function<Conflict, Side> chosen;
    private final List<Conflict> conflicts = new ArrayList<>();

    private ThreeWay(Function<Conflict, Side> chosen) {
        this.chosen = chosen;
    }

    /**
     * @param base what both sides began from
     * @param chosen asked once for each conflict
     */
    static Merge merge(
            JsonNode base, JsonNode ours, JsonNode theirs, Function<Conflict, Side> chosen) {
        var merge = new ThreeWay(chosen);
        JsonNode tree = merge.node(Place.ROOT, base, ours, theirs);
        return new Merge(tree.deepCopy(), List.copyOf(merge.conflicts));
    }

    private JsonNode node(Place place, JsonNode base, JsonNode ours, JsonNode theirs) {
        if (place.equals(CODE) || Values.same(ours, theirs)) {
            return ours;
        }
        if (divisible(place, base, ours, theirs)) {
            return keys(place, base, (ObjectNode) ours, (ObjectNode) theirs);
        }
        if (Values.same(base, theirs)) {
            return ours;
        }
        if (Values.same(base, ours)) {
            return theirs;
        }
        return members(place, base, ours, theirs)
                .orElseGet(() -> settled(new Conflict(Kind.VALUE, place, base, ours, theirs)));
    }

    private JsonNode settled(Conflict conflict) {
        conflicts.add(conflict);
        return conflict.of(chosen.apply(conflict));
    }

    private static boolean divisible(Place place, JsonNode base, JsonNode ours, JsonNode theirs) {
        return Differences.divisible(place, ours)
                && Differences.divisible(place, theirs)
                && (base == null || Differences.divisible(place, base));
    }

    private JsonNode keys(Place place, JsonNode base, ObjectNode ours, ObjectNode theirs) {
        var merged = new HashMap<String, JsonNode>();
        var all = new LinkedHashSet<>(ours.propertyNames());
        all.addAll(theirs.propertyNames());
        for (String key : all) {
            JsonNode before = base == null ? null : base.get(key);
            JsonNode value = node(place.child(key), before, ours.get(key), theirs.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        var order =
                new Sequence(
                        base == null ? List.of() : List.copyOf(base.propertyNames()),
                        List.copyOf(ours.propertyNames()),
                        List.copyOf(theirs.propertyNames()),
                        merged.keySet());
        ObjectNode node = ours.objectNode();
        order.merged(() -> true).forEach(key -> node.set(key, merged.get(key)));
        return node;
    }

    /** Nothing where it is no list, or one that can only be taken as a whole. */
    private Optional<JsonNode> members(Place place, JsonNode base, JsonNode ours, JsonNode theirs) {
        Optional<Members> before = base == null ? Optional.of(Members.NONE) : Members.of(base);
        Optional<Members> here = Members.of(ours);
        Optional<Members> there = Members.of(theirs);
        return before.isEmpty() || here.isEmpty() || there.isEmpty()
                ? Optional.empty()
                : Optional.of(members(place, before.get(), here.get(), there.get()));
    }

    private JsonNode members(Place place, Members base, Members ours, Members theirs) {
        Map<String, JsonNode> merged = new HashMap<>();
        var all = new LinkedHashSet<>(ours.keys());
        all.addAll(theirs.keys());
        for (String key : all) {
            JsonNode member = member(place, key, base, ours, theirs);
            if (member != null) {
                merged.put(key, member);
            }
        }
        var sequence = new Sequence(base.keys(), ours.keys(), theirs.keys(), merged.keySet());
        var clash = new Conflict(Kind.ORDER, place, base.list(), ours.list(), theirs.list());
        return ours.rebuilt(
                sequence.merged(
                        () -> {
                            conflicts.add(clash);
                            return chosen.apply(clash) == Side.OURS;
                        }),
                merged);
    }

    /** Null when it is in the list no longer. */
    private JsonNode member(Place list, String key, Members base, Members ours, Members theirs) {
        JsonNode before = base.get(key);
        JsonNode here = ours.get(key);
        JsonNode there = theirs.get(key);
        Place place = (ours.has(key) ? ours : theirs).place(list, key);
        if (here != null && there != null) {
            return node(place, before, here, there);
        }
        JsonNode left = here == null ? there : here;
        if (before == null || Values.same(before, left)) {
            return before == null ? left : null;
        }
        return settled(new Conflict(Kind.MEMBER, place, before, here, there));
    }
}
