package fr.parvis.procedures.reading;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A definition's tree as the records expect it: the keys of a step's kind together under {@code
 * detail}, a commune's own rule of silence in the place of the general one.
 */
final class Arranged {

    private Arranged() {}

    static JsonNode of(JsonNode definition) {
        JsonNode tree = definition.deepCopy();
        for (JsonNode step : tree.path("circuit").path("steps")) {
            if (step instanceof ObjectNode own) {
                own.set("detail", own.deepCopy());
            }
        }
        if (tree.path("legal") instanceof ObjectNode legal
                && legal.get("local") instanceof ObjectNode local) {
            replace(legal, local);
        }
        return tree;
    }

    private static void replace(ObjectNode legal, ObjectNode local) {
        legal.remove("days");
        legal.set("silence", local.path("silence"));
        legal.set("months", local.path("months"));
        legal.set("silence-reference", local.path("reference"));
    }
}
