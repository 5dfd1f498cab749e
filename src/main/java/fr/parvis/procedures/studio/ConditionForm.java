package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.DraftYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A condition as rows of field, operator and value; one that rows cannot say is shown in its own
 * notation.
 *
 * @param mode {@code always}, {@code all}, {@code any}, {@code none}, {@code own}
 * @param own the notation, for {@code own}
 */
public record ConditionForm(String mode, List<Row> rows, String own) {

    private static final List<String> MODES = List.of("always", "all", "any", "none");

    /** With those that a flag of the notation says. */
    public static final List<String> OPERATORS =
            List.of("is", "is-not", "filled", "empty", "above", "below", "before", "after");

    private static final int SPARE = 2;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public record Row(String field, String operator, String value) {

        static final Row BLANK = new Row("", "is", "");

        boolean blank() {
            return field.isEmpty();
        }
    }

    public static List<String> modes() {
        return MODES;
    }

    static ConditionForm of(JsonNode condition) {
        return switch (condition) {
            case null -> rows("always", List.of());
            case ObjectNode all when all.get("all") instanceof ArrayNode list && simple(list) ->
                    rows("all", list.valueStream().toList());
            case ObjectNode any when any.get("any") instanceof ArrayNode list && simple(list) ->
                    rows("any", list.valueStream().toList());
            case ObjectNode not
                    when not.path("not").get("any") instanceof ArrayNode list && simple(list) ->
                    rows("none", list.valueStream().toList());
            case ObjectNode leaf when leaf.has("field") -> rows("all", List.of(leaf));
            default -> new ConditionForm("own", List.of(), DraftYaml.of(condition));
        };
    }

    private static boolean simple(ArrayNode list) {
        return list.valueStream().allMatch(one -> one.has("field"));
    }

    private static ConditionForm rows(String mode, List<JsonNode> leaves) {
        var rows = new ArrayList<Row>(leaves.stream().map(ConditionForm::row).toList());
        Stream.generate(() -> Row.BLANK).limit(SPARE).forEach(rows::add);
        return new ConditionForm(mode, List.copyOf(rows), null);
    }

    private static Row row(JsonNode leaf) {
        String field = leaf.path("field").asString("");
        if (leaf.has("filled")) {
            return new Row(field, leaf.path("filled").asBoolean(true) ? "filled" : "empty", "");
        }
        String operator =
                OPERATORS.stream().filter(leaf::has).findFirst().orElse(OPERATORS.getFirst());
        return new Row(field, operator, said(leaf.path(operator)));
    }

    private static String said(JsonNode value) {
        return value instanceof ArrayNode several
                ? String.join(" ; ", several.valueStream().map(it -> it.asString("")).toList())
                : value.asString("");
    }

    /** The condition that rows say; null for none. Rows that say something win over "always". */
    static JsonNode read(String mode, List<Row> rows) {
        List<JsonNode> leaves =
                rows.stream().filter(row -> !row.blank()).map(ConditionForm::leaf).toList();
        if (leaves.isEmpty()) {
            return null;
        }
        ArrayNode list = JSON.arrayNode().addAll(leaves);
        return switch (mode) {
            case "any" ->
                    leaves.size() == 1 ? leaves.getFirst() : JSON.objectNode().set("any", list);
            case "none" -> JSON.objectNode().set("not", JSON.objectNode().set("any", list));
            default -> leaves.size() == 1 ? leaves.getFirst() : JSON.objectNode().set("all", list);
        };
    }

    private static JsonNode leaf(Row row) {
        ObjectNode leaf = JSON.objectNode().put("field", row.field());
        switch (row.operator()) {
            case "filled", "empty" -> leaf.put("filled", row.operator().equals("filled"));
            case "above", "below" -> leaf.set(row.operator(), Typed.number(row.value()));
            case "is", "is-not" -> leaf.set(row.operator(), values(row.value()));
            case String day -> leaf.put(day, row.value().strip());
        }
        return leaf;
    }

    private static JsonNode values(String typed) {
        List<String> values =
                Stream.of(typed.split(";")).map(String::strip).filter(it -> !it.isEmpty()).toList();
        if (values.size() == 1) {
            return JSON.stringNode(values.getFirst());
        }
        ArrayNode list = JSON.arrayNode();
        values.forEach(list::add);
        return list;
    }
}
