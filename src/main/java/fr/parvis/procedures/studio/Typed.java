package fr.parvis.procedures.studio;

import fr.parvis.kernel.Outcome.Done;
import fr.parvis.procedures.reading.ReadDefinition;
import java.math.BigDecimal;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What agents type, as values of a definition. What makes no sense stays the text it is. */
final class Typed {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Typed() {}

    /** Null for nothing. */
    static JsonNode line(String typed) {
        return typed.isBlank() ? null : JSON.stringNode(typed.strip());
    }

    static JsonNode number(String typed) {
        String plain = typed.replaceAll("[\\s\u00a0\u202f]", "").replace(',', '.');
        if (plain.matches("-?\\d{1,9}")) {
            return JSON.numberNode(Integer.parseInt(plain));
        }
        return plain.matches("-?\\d{1,12}(\\.\\d{1,12})?")
                ? JSON.numberNode(new BigDecimal(plain))
                : line(typed);
    }

    /** One text, or one of each language. */
    static JsonNode text(String french, String english) {
        if (english.isBlank()) {
            return line(french);
        }
        return JSON.objectNode().put("fr", french.strip()).put("en", english.strip());
    }

    static JsonNode list(Stream<String> values) {
        ArrayNode list = JSON.arrayNode();
        values.map(String::strip).filter(it -> !it.isEmpty()).forEach(list::add);
        return list.isEmpty() ? null : list;
    }

    /** A piece of YAML; what is only words stays as it was typed, line by line. */
    static JsonNode yaml(String typed, ReadDefinition reader) {
        if (typed.isBlank()) {
            return null;
        }
        return reader.tree("it: " + (typed.contains("\n") ? "\n" : "") + indented(typed))
                        instanceof Done(ObjectNode tree)
                ? read(tree.get("it"), typed)
                : JSON.stringNode(typed.strip());
    }

    private static JsonNode read(JsonNode value, String typed) {
        return value == null || value.isNull() || value.isString()
                ? JSON.stringNode(typed.strip())
                : value;
    }

    private static String indented(String typed) {
        return typed.contains("\n") ? typed.indent(2) : typed.strip();
    }
}
