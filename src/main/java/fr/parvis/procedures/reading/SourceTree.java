package fr.parvis.procedures.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML document as a tree of JSON values that remembers on which line each of them stands.
 *
 * @param lines by path, for example {@code form.pages[1].fields[0].type}
 */
record SourceTree(JsonNode root, Map<String, Integer> lines) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern HUMAN_NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,12})?");

    static SourceTree of(Node root, Mistakes mistakes) {
        var lines = new HashMap<String, Integer>();
        var builder = new Builder(lines, mistakes);
        return new SourceTree(builder.convert(root, ""), lines);
    }

    /** The line of a path, or of the nearest thing around it. */
    int line(String path) {
        String at = path;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = parent(at);
        }
        return lines.getOrDefault(at, 1);
    }

    private static String parent(String path) {
        return path.substring(
                0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    static String child(String parent, String key) {
        return parent.isEmpty() ? key : parent + "." + key;
    }

    static String child(String parent, int index) {
        return parent + "[" + index + "]";
    }

    private record Builder(Map<String, Integer> lines, Mistakes mistakes) {

        JsonNode convert(Node node, String path) {
            lines.putIfAbsent(path, YamlText.line(node.getStartMark()));
            if (!YamlText.TAGS.contains(node.getTag().getValue())) {
                mistakes.add(YamlText.line(node.getStartMark()), path, "tag");
                return JSON.nullNode();
            }
            return switch (node) {
                case MappingNode mapping -> object(mapping, path);
                case SequenceNode sequence -> array(sequence, path);
                case ScalarNode scalar -> scalar(scalar);
                default -> JSON.nullNode();
            };
        }

        private JsonNode object(MappingNode mapping, String path) {
            ObjectNode object = JSON.objectNode();
            for (var tuple : mapping.getValue()) {
                int line = YamlText.line(tuple.getKeyNode().getStartMark());
                if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                    mistakes.add(line, path, "key");
                    continue;
                }
                String name = child(path, key.getValue());
                if (object.has(key.getValue())) {
                    mistakes.add(line, name, "duplicate", key.getValue());
                }
                lines.put(name, line);
                object.set(key.getValue(), convert(tuple.getValueNode(), name));
            }
            return object;
        }

        private JsonNode array(SequenceNode sequence, String path) {
            var array = JSON.arrayNode();
            for (Node item : sequence.getValue()) {
                array.add(convert(item, child(path, array.size())));
            }
            return array;
        }

        private JsonNode scalar(ScalarNode scalar) {
            String text = scalar.getValue();
            return switch (scalar.getTag().getValue().replace("tag:yaml.org,2002:", "")) {
                case "null" -> JSON.nullNode();
                case "bool" -> JSON.booleanNode(Boolean.parseBoolean(text));
                case "int", "float" -> number(text);
                default -> JSON.stringNode(text);
            };
        }

        /**
         * Only plain numbers of a human size; "not a number", infinity and 1e999999999 stay the
         * texts they are, which the schema then refuses.
         */
        private static JsonNode number(String text) {
            if (!HUMAN_NUMBER.matcher(text).matches()) {
                return JSON.stringNode(text);
            }
            BigDecimal number = new BigDecimal(text);
            return number.scale() == 0 && number.precision() < 10
                    ? JSON.numberNode(number.intValueExact())
                    : JSON.numberNode(number);
        }
    }
}
