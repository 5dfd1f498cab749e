package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.procedures.drafts.Values;
import fr.parvis.procedures.reading.ReadDefinition;
import fr.parvis.procedures.studio.ConditionForm.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** From what a browser posted to values by place; only what the form showed is looked at. */
@Component
class PostedForm {

    /** The boxes that a form showed, ticked or not. */
    static final String BOXES = "boxes";

    private static final int MOST_ROWS = 12;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReadDefinition reader;
    private final FieldShapes fields;

    PostedForm(ReadDefinition reader, FieldShapes fields) {
        this.reader = reader;
        this.fields = fields;
    }

    /** Values that say the same as the tree are the tree's own. */
    Map<Place, JsonNode> read(
            JsonNode tree, Place place, Shape shape, MultiValueMap<String, String> posted) {
        var typed = new LinkedHashMap<Place, JsonNode>();
        for (Entry entry : shape.entries()) {
            if (!entry.list() && shown(entry, posted)) {
                Place at = place.child(entry.key());
                JsonNode now = Tree.at(tree, at);
                JsonNode value = value(entry, posted, tree);
                typed.put(at, Values.same(now, value) ? now : value);
            }
        }
        if (!place.root() && place.parent().name().equals("fields")) {
            fitType(tree, place, typed);
        } else if (!place.root() && place.parent().name().equals("steps")) {
            fitKind(tree, place, typed);
        }
        return typed;
    }

    private static boolean shown(Entry entry, MultiValueMap<String, String> posted) {
        String name = Control.name(entry);
        return switch (entry.kind()) {
            case TEXT, PROSE -> posted.containsKey(name + ".fr");
            case FLAG, FLAG_ON, SEVERAL -> posted.getOrDefault(BOXES, List.of()).contains(name);
            case CONDITION -> posted.containsKey(name + ".mode");
            default -> posted.containsKey(name);
        };
    }

    private JsonNode value(Entry entry, MultiValueMap<String, String> posted, JsonNode tree) {
        String name = Control.name(entry);
        return switch (entry.kind()) {
            case TEXT, PROSE -> Typed.text(one(posted, name + ".fr"), one(posted, name + ".en"));
            case NUMBER -> Typed.number(one(posted, name));
            case FLAG -> posted.containsKey(name) ? JSON.booleanNode(true) : null;
            case FLAG_ON -> posted.containsKey(name) ? null : JSON.booleanNode(false);
            case SEVERAL -> Typed.list(posted.getOrDefault(name, List.of()).stream());
            case LINES -> Typed.list(one(posted, name).lines());
            case YAML -> Typed.yaml(one(posted, name), reader);
            case CONDITION -> condition(name, posted, tree);
            default -> Typed.line(one(posted, name));
        };
    }

    private JsonNode condition(String name, MultiValueMap<String, String> posted, JsonNode tree) {
        if (posted.containsKey(name + ".own")) {
            return Typed.yaml(one(posted, name + ".own"), reader);
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < MOST_ROWS && posted.containsKey(name + ".field." + i); i++) {
            String field = one(posted, name + ".field." + i).strip();
            String value = KnownOptions.values(tree, field, one(posted, name + ".value." + i));
            String operator = one(posted, name + ".operator." + i);
            rows.add(
                    new Row(
                            field,
                            ConditionForm.OPERATORS.contains(operator) ? operator : "is",
                            value));
        }
        return ConditionForm.read(one(posted, name + ".mode"), rows);
    }

    /** Another type keeps what it understands; the rest goes, and comes back when undone. */
    private void fitType(JsonNode tree, Place place, Map<Place, JsonNode> typed) {
        JsonNode type = typed.get(place.child("type"));
        if (type == null || Objects.equals(type, Tree.at(tree, place.child("type")))) {
            return;
        }
        JsonNode field = Tree.at(tree, place);
        List<String> said = new ArrayList<>(List.of("options", "fields"));
        field.path("settings").propertyNames().forEach(it -> said.add("settings." + it));
        typed.keySet().removeIf(at -> !fields.fits(below(place, at), type.asString("")));
        said.stream()
                .filter(key -> !fields.fits(key, type.asString("")))
                .filter(key -> Tree.at(tree, place.child(key)) != null)
                .forEach(key -> typed.put(place.child(key), null));
    }

    private static void fitKind(JsonNode tree, Place place, Map<Place, JsonNode> typed) {
        JsonNode kind = typed.get(place.child("kind"));
        if (kind == null || !(Tree.at(tree, place) instanceof ObjectNode step)) {
            return;
        }
        List<String> known =
                StepShapes.of(JSON.objectNode().set("kind", kind)).entries().stream()
                        .map(entry -> entry.key().split("\\.")[0])
                        .toList();
        typed.keySet().removeIf(at -> !known.contains(below(place, at).split("\\.")[0]));
        step.propertyNames().stream()
                .filter(key -> !key.equals("id") && !known.contains(key))
                .forEach(key -> typed.put(place.child(key), null));
    }

    private static String below(Place place, Place at) {
        return String.join(".", at.steps().subList(place.steps().size(), at.steps().size()));
    }

    private static String one(MultiValueMap<String, String> posted, String name) {
        String typed = posted.getFirst(name);
        return typed == null ? "" : clean(typed);
    }

    /** PostgreSQL keeps no U+0000, and nobody types one. */
    private static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "");
    }
}
