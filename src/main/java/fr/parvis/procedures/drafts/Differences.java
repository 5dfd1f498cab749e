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

/** What became of one definition in another, to be told to a person. */
public final class Differences {

    private final List<Edit> found = new ArrayList<>();

    private Differences() {}

    /** Members of lists are the same when they have the same id. */
    public static List<Edit> of(JsonNode before, JsonNode after) {
        var differences = new Differences();
        differences.compare(Place.ROOT, before, after);
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
        for (int i = 0; i < was.size(); i++) {
            if (!is.contains(was.get(i))) {
                found.add(new Take(place, i, before.get(i)));
            }
        }
        for (int i = 0; i < is.size(); i++) {
            int old = was.indexOf(is.get(i));
            if (old < 0) {
                found.add(new Insert(place, i, after.get(i)));
            } else {
                compare(place.child(is.get(i)), before.get(old), after.get(i));
            }
        }
        moved(place, was, is);
    }

    /** Members that stand elsewhere among those that both have. */
    private void moved(Place place, List<String> was, List<String> is) {
        var order = new ArrayList<>(was.stream().filter(is::contains).toList());
        List<String> wanted = is.stream().filter(was::contains).toList();
        for (int i = 0; i < wanted.size(); i++) {
            int from = order.indexOf(wanted.get(i));
            if (from != i) {
                order.add(i, order.remove(from));
                found.add(new Move(place, was.indexOf(wanted.get(i)), is.indexOf(wanted.get(i))));
            }
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
    private static boolean divisible(Place place, JsonNode node) {
        return node instanceof ObjectNode
                && !node.has("fr")
                && !List.of("when", "formula", "values", "sample").contains(place.name());
    }
}
