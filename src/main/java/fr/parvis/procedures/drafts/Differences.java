package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Edit.Insert;
import fr.parvis.procedures.drafts.Edit.Move;
import fr.parvis.procedures.drafts.Edit.Put;
import fr.parvis.procedures.drafts.Edit.Take;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of one definition in another, to be told to a person. Applied one after the other to
 * the first, the edits make the second of it.
 */
public final class Differences {

    private final List<Edit> found = new ArrayList<>();

    private Differences() {}

    /** Members of lists are the same when they have the same id. */
    public static List<Edit> of(JsonNode before, JsonNode after) {
        return of(Place.ROOT, before, after);
    }

    /**
     * @param place where both stand
     */
    public static List<Edit> of(Place place, JsonNode before, JsonNode after) {
        var differences = new Differences();
        differences.compare(place, before, after);
        return List.copyOf(differences.found);
    }

    private void compare(Place place, JsonNode before, JsonNode after) {
        if (Values.same(before, after)) {
            return;
        }
        if (before instanceof ArrayNode was && after instanceof ArrayNode is && told(was, is)) {
            members(place, was, is);
        } else if (divisible(place, before) && divisible(place, after)) {
            keys(place, (ObjectNode) before, (ObjectNode) after);
        } else {
            found.add(new Put(place, before, after));
        }
    }

    private void keys(Place place, ObjectNode before, ObjectNode after) {
        var keys = new LinkedHashSet<>(before.propertyNames());
        keys.addAll(after.propertyNames());
        keys.forEach(key -> compare(place.child(key), before.get(key), after.get(key)));
    }

    private void members(Place place, ArrayNode before, ArrayNode after) {
        List<String> was = names(before);
        List<String> is = names(after);
        var order = new ArrayList<>(was);
        for (int i = was.size() - 1; i >= 0; i--) {
            if (!is.contains(was.get(i))) {
                found.add(new Take(place, i, before.get(i)));
                order.remove(i);
            }
        }
        for (int i = 0; i < is.size(); i++) {
            arrive(place, order, is.get(i), i, after.get(i));
        }
        for (int i = 0; i < is.size(); i++) {
            int old = was.indexOf(is.get(i));
            if (old >= 0) {
                compare(place.child(is.get(i)), before.get(old), after.get(i));
            }
        }
    }

    /**
     * @param order of the list as it stands after the edits so far
     */
    private void arrive(Place place, List<String> order, String name, int index, JsonNode member) {
        int at = order.indexOf(name);
        if (at < 0) {
            found.add(new Insert(place, index, member));
            order.add(index, name);
        } else if (at != index) {
            found.add(new Move(place, at, index));
            order.add(index, order.remove(at));
        }
    }

    private static List<String> names(ArrayNode list) {
        return IntStream.range(0, list.size()).mapToObj(i -> Tree.name(list, i)).toList();
    }

    /** Lists of things with names of their own; a list of words is told as a whole. */
    private static boolean told(ArrayNode one, ArrayNode two) {
        return IntStream.range(0, one.size()).allMatch(i -> one.get(i).isObject())
                && IntStream.range(0, two.size()).allMatch(i -> two.get(i).isObject());
    }

    /** A condition, a formula or a text is told as a whole. */
    public static boolean divisible(Place place, JsonNode node) {
        return node instanceof ObjectNode
                && !node.has("fr")
                && !List.of("when", "formula", "values", "sample").contains(place.name())
                && node.propertyNames().stream().noneMatch(Differences::unnameable);
    }

    /** No place can be told below such a key, which only a mistaken text has. */
    private static boolean unnameable(String key) {
        return key.isBlank() || key.indexOf('.') >= 0;
    }
}
