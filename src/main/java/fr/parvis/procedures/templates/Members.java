package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.drafts.Values;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The members of a list by what makes them the same on all sides: an id or a value, else the words
 * they begin with.
 */
record Members(ArrayNode list, SequencedMap<String, Integer> byKey) {

    private static final List<String> IDENTITIES = List.of("id", "value");
    private static final List<String> WORDS =
            List.of("title", "label", "name", "question", "because");

    static final Members NONE = new Members(null, new LinkedHashMap<>());

    /** Nothing where two members could be taken for each other. */
    static Optional<Members> of(JsonNode node) {
        if (!(node instanceof ArrayNode list)) {
            return Optional.empty();
        }
        var byKey = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < list.size(); i++) {
            String key = key(list.get(i));
            if (key.isBlank() || byKey.put(key, i) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(new Members(list, byKey));
    }

    private static String key(JsonNode member) {
        if (!member.isObject() || member.has("fr")) {
            return member.isArray() ? "" : Values.words(member, "fr");
        }
        return Stream.concat(
                        IDENTITIES.stream().map(it -> member.path(it).asString("")),
                        WORDS.stream().map(it -> Values.words(member.get(it), "fr")))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElse("");
    }

    List<String> keys() {
        return List.copyOf(byKey.keySet());
    }

    boolean has(String key) {
        return byKey.containsKey(key);
    }

    /** Null for none. */
    JsonNode get(String key) {
        return has(key) ? list.get(byKey.get(key)) : null;
    }

    /** As the rest of the program names it. */
    Place place(Place above, String key) {
        return above.child(Tree.name(list, byKey.get(key)));
    }

    ArrayNode rebuilt(List<String> keys, Map<String, JsonNode> members) {
        ArrayNode rebuilt = list.arrayNode();
        keys.forEach(key -> rebuilt.add(members.get(key).deepCopy()));
        return rebuilt;
    }
}
