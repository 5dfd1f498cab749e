package fr.parvis.procedures.drafts;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds and changes what stands at a place of a tree of JSON values. */
public final class Tree {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private Tree() {}

    /** What stands there, or null. */
    public static JsonNode at(JsonNode root, Place place) {
        JsonNode node = root;
        for (String step : place.steps()) {
            node = child(node, step);
        }
        return node;
    }

    /** The text that stands there, the French one of several, or an empty one. */
    public static String text(JsonNode root, Place place) {
        JsonNode node = at(root, place);
        return node == null ? "" : node.isObject() ? node.path("fr").asString("") : said(node);
    }

    private static String said(JsonNode node) {
        return node.isContainer() ? "" : node.asString("");
    }

    /**
     * The list that stands there, made where there is none.
     *
     * @throws IllegalArgumentException when something else stands there
     */
    static ArrayNode list(JsonNode root, Place place) {
        JsonNode node = at(root, place);
        if (node == null) {
            put(root, place, ((ObjectNode) root).arrayNode());
            node = at(root, place);
        }
        if (node instanceof ArrayNode list) {
            return list;
        }
        throw new IllegalArgumentException("no list at " + place);
    }

    /** Puts a value at a place, or takes away what stands there when it is null. */
    static void put(JsonNode root, Place place, JsonNode value) {
        switch (around(root, place, value != null)) {
            case ObjectNode object when value == null -> remove(root, place, object);
            case ObjectNode object -> object.set(place.name(), value);
            case ArrayNode list when value != null && index(list, place.name()) >= 0 ->
                    list.set(index(list, place.name()), value);
            case null -> {}
            default -> throw new IllegalArgumentException("nothing to change at " + place);
        }
    }

    /** An object whose last key goes is taken away with it, unless it is a member of a list. */
    private static void remove(JsonNode root, Place place, ObjectNode object) {
        object.remove(place.name());
        Place above = place.parent();
        if (object.isEmpty()
                && !above.root()
                && at(root, above.parent()) instanceof ObjectNode keeper) {
            keeper.remove(above.name());
        }
    }

    /** What a place stands in; objects on the way are made when {@code make} says so. */
    private static JsonNode around(JsonNode root, Place place, boolean make) {
        JsonNode node = root;
        for (String step : place.parent().steps()) {
            JsonNode next = child(node, step);
            if (next == null && make && node instanceof ObjectNode object) {
                next = object.putObject(step);
            }
            node = next;
        }
        return node;
    }

    static JsonNode child(JsonNode node, String step) {
        return switch (node) {
            case ObjectNode object -> object.get(step);
            case ArrayNode list when index(list, step) >= 0 -> list.get(index(list, step));
            case null, default -> null;
        };
    }

    /** Which member of a list a step names; -1 for none. */
    public static int index(ArrayNode list, String step) {
        for (int i = 0; i < list.size(); i++) {
            if (name(list, i).equals(step)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * How a member is named: by its id when no other before it has the same, else by its number.
     */
    public static String name(ArrayNode list, int index) {
        String id = id(list.get(index));
        for (int i = 0; i < index && !id.isEmpty(); i++) {
            id = id(list.get(i)).equals(id) ? "" : id;
        }
        return id.isEmpty() ? Integer.toString(index) : id;
    }

    private static String id(JsonNode member) {
        String id = member.path("id").asString("");
        return id.indexOf('.') >= 0 || NUMBER.matcher(id).matches() ? "" : id;
    }
}
