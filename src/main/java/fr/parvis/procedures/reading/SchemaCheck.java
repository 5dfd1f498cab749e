package fr.parvis.procedures.reading;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Compares a definition with the published schema, and says each difference in plain French. */
final class SchemaCheck {

    /** The forms module reads this part itself, and says what is wrong there in better words. */
    private static final String FORM = "form";

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of("classpath:schema/procedure.schema.json"));

    /** What a text must look like, by the beginning of the pattern that says so. */
    private static final Map<String, String> FORMS =
            Map.of("\\S", "blank", "^https", "address", "^[^@", "email", "^\\d{4}", "day");

    private SchemaCheck() {}

    static void check(SourceTree source, Mistakes mistakes) {
        for (Error error : differences(source.root())) {
            String around = path(error.getInstanceLocation());
            if (!around.equals(FORM) && !around.startsWith(FORM + ".")) {
                add(error, around, source, mistakes);
            }
        }
    }

    /** All differences with the schema, the form's included. */
    static List<Error> differences(JsonNode definition) {
        return SCHEMA.validate(definition);
    }

    private static void add(Error error, String around, SourceTree source, Mistakes mistakes) {
        String path =
                error.getProperty() == null
                        ? around
                        : SourceTree.child(around, error.getProperty());
        mistakes.add(source.line(path), path, key(error), name(path), expected(error));
    }

    private static String key(Error error) {
        String rule = error.getSchemaNode().asString("");
        return FORMS.keySet().stream()
                .filter(rule::startsWith)
                .findFirst()
                .map(FORMS::get)
                .orElse(error.getKeyword());
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** What the rule of the schema asks for, as the sentence of its keyword puts it. */
    private static String expected(Error error) {
        JsonNode rule = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "enum" ->
                    rule.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
            case "type" ->
                    (rule.isArray() ? rule.valueStream() : List.of(rule).stream())
                            .map(type -> Mistakes.word("type." + type.asString()))
                            .collect(Collectors.joining(Mistakes.word("or")));
            default -> rule.asString("");
        };
    }

    private static String path(NodePath location) {
        String path = "";
        for (int i = 0; i < location.getNameCount(); i++) {
            path =
                    location.getElement(i) instanceof Integer index
                            ? SourceTree.child(path, index)
                            : SourceTree.child(path, location.getName(i));
        }
        return path;
    }
}
