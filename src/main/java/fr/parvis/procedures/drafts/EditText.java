package fr.parvis.procedures.drafts;

import fr.parvis.procedures.drafts.Edit.Insert;
import fr.parvis.procedures.drafts.Edit.Move;
import fr.parvis.procedures.drafts.Edit.Put;
import fr.parvis.procedures.drafts.Edit.Take;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Trees and edits as the tables keep them. */
final class EditText {

    /** An amount stays the one that was written, to its last zero. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private EditText() {}

    static JsonNode tree(String text) {
        return JSON.readTree(text);
    }

    static String text(JsonNode tree) {
        return JSON.writeValueAsString(tree);
    }

    static String write(List<Edit> edits) {
        var all = JSON.createArrayNode();
        edits.forEach(edit -> write(edit, all.addObject().put("at", edit.place().toString())));
        return JSON.writeValueAsString(all);
    }

    private static void write(Edit edit, ObjectNode line) {
        switch (edit) {
            case Put(_, JsonNode before, JsonNode after) -> {
                line.put("do", "put");
                if (before != null) {
                    line.set("before", before);
                }
                if (after != null) {
                    line.set("after", after);
                }
            }
            case Insert(_, int index, JsonNode item) ->
                    line.put("do", "insert").put("index", index).set("item", item);
            case Take(_, int index, JsonNode item) ->
                    line.put("do", "take").put("index", index).set("item", item);
            case Move(_, int from, int to) ->
                    line.put("do", "move").put("from", from).put("to", to);
        }
    }

    static List<Edit> read(String text) {
        var edits = new ArrayList<Edit>();
        for (JsonNode line : JSON.readTree(text)) {
            edits.add(read(line));
        }
        return List.copyOf(edits);
    }

    private static Edit read(JsonNode line) {
        Place at = Place.of(line.path("at").asString(""));
        return switch (line.path("do").asString("")) {
            case "put" -> new Put(at, line.get("before"), line.get("after"));
            case "insert" -> new Insert(at, line.path("index").asInt(), line.get("item"));
            case "take" -> new Take(at, line.path("index").asInt(), line.get("item"));
            default -> new Move(at, line.path("from").asInt(), line.path("to").asInt());
        };
    }
}
