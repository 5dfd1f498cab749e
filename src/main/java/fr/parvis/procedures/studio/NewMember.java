package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Ids;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a new member of a list begins with: its name, an id made of it, and what cannot be left out.
 */
final class NewMember {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NewMember() {}

    /**
     * @param name as typed
     * @param type of a field or kind of a step
     */
    static JsonNode of(JsonNode tree, Place list, String name, String type) {
        String id = Ids.free(name, list.name(), taken(tree, list));
        return switch (list.name()) {
            case "pages" -> named(id, "title", name).set("fields", JSON.arrayNode());
            case "fields" -> field(id, name, type);
            case "options" -> JSON.objectNode().put("value", id).put("label", name);
            case "steps" -> step(id, name, type);
            case "transitions" ->
                    JSON.objectNode().put("id", id).put("action", "advance").put("label", name);
            case "letters" ->
                    named(id, "public-title", name)
                            .put("body", "Bonjour {applicant},\n\n{signatory}");
            case "opinions" -> named(id, "name", name).put("role", "agent");
            case "tariffs" -> named(id, "label", name).put("reference", "");
            case "questions" -> JSON.objectNode().put("question", name);
            case "eligibility" -> JSON.objectNode().put("because", name);
            case "checks" -> JSON.stringNode(name);
            default -> JSON.objectNode().put("label", name);
        };
    }

    private static ObjectNode named(String id, String key, String name) {
        return JSON.objectNode().put("id", id).put(key, name);
    }

    private static JsonNode field(String id, String name, String type) {
        ObjectNode field = JSON.objectNode();
        return field.put("id", id)
                .put("type", type.isEmpty() ? "short-text" : type)
                .put("label", name);
    }

    private static JsonNode step(String id, String name, String type) {
        ObjectNode step = JSON.objectNode().put("id", id);
        step.put("kind", type.isEmpty() ? "review" : type).put("name", name);
        if (type.equals("end")) {
            return step.put("public-status", "closed").put("public-name", name).put("outcome", id);
        }
        return step.put("role", "agent").put("public-status", "in-hand").put("public-name", name);
    }

    /** Ids of fields are their own in the whole form, those of other members in their list. */
    private static List<String> taken(JsonNode tree, Place list) {
        JsonNode around = list.name().equals("fields") ? tree.path("form") : Tree.at(tree, list);
        return around == null
                ? List.of()
                : around.findValues("id").stream()
                        .map(it -> it.asString(""))
                        .collect(Collectors.toList());
    }
}
