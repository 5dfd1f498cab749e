package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.DraftYaml;
import fr.parvis.ui.Frame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A value of a definition on one line, to be told to a person. */
final class Shown {

    private static final int LONGEST = 300;

    private Shown() {}

    static String of(JsonNode value, Frame frame) {
        String said =
                switch (value) {
                    case null -> frame.t("studio.nothing");
                    case ArrayNode list when list.valueStream().allMatch(JsonNode::isString) ->
                            String.join(", ", list.valueStream().map(JsonNode::asString).toList());
                    case JsonNode text when text.has("fr") ->
                            text.path("fr").asString("")
                                    + (text.has("en") ? " / " + text.path("en").asString("") : "");
                    case JsonNode flag when flag.isBoolean() ->
                            frame.t(flag.asBoolean() ? "studio.yes" : "studio.no");
                    case JsonNode node when node.isContainer() -> DraftYaml.of(node);
                    default -> value.asString("");
                };
        String line = said.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
