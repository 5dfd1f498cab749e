package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Change;
import fr.parvis.procedures.drafts.Edit;
import fr.parvis.procedures.drafts.Edit.Insert;
import fr.parvis.procedures.drafts.Edit.Move;
import fr.parvis.procedures.drafts.Edit.Put;
import fr.parvis.procedures.drafts.Edit.Take;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.ui.Frame;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Says changes in the words of agents: « La question “Surface” est devenue facultative ». */
public final class ChangeWords {

    private static final List<String> LISTS =
            List.of(
                    "pages",
                    "fields",
                    "options",
                    "steps",
                    "transitions",
                    "letters",
                    "tariffs",
                    "prepare",
                    "questions",
                    "eligibility",
                    "opinions",
                    "checks");

    private ChangeWords() {}

    static String of(Change change, JsonNode tree, Frame frame) {
        return String.join(
                " ; ",
                change.edits().stream().map(edit -> of(edit, tree, frame)).distinct().toList());
    }

    /**
     * @param tree where the things are called as the reader knows them
     */
    public static String of(Edit edit, JsonNode tree, Frame frame) {
        return switch (edit) {
            case Insert(Place list, _, JsonNode item) ->
                    frame.t("studio.change.added", member(list, item, frame));
            case Take(Place list, _, JsonNode item) ->
                    frame.t("studio.change.removed", member(list, item, frame));
            case Move(Place list, _, int to) ->
                    frame.t("studio.change.moved", member(list, moved(tree, list, to), frame));
            case Put put -> put(put, tree, frame);
        };
    }

    private static JsonNode moved(JsonNode tree, Place list, int index) {
        return Tree.at(tree, list) instanceof ArrayNode all ? all.get(index) : null;
    }

    private static String member(Place list, JsonNode item, Frame frame) {
        return Titles.member(list.name(), item, frame);
    }

    private static String put(Put put, JsonNode tree, Frame frame) {
        Place thing = thing(put.place());
        String key =
                String.join(
                        ".",
                        put.place()
                                .steps()
                                .subList(thing.steps().size(), put.place().steps().size()));
        String name = Titles.of(tree, thing, frame);
        if (key.isEmpty()) {
            return frame.t("studio.change.whole", name);
        }
        if (key.equals("required")) {
            boolean optional = put.after() != null && !put.after().asBoolean(true);
            return frame.t(optional ? "studio.change.optional" : "studio.change.required", name);
        }
        return frame.t(
                "studio.change.put",
                name,
                label(thing, key, frame),
                Shown.of(put.before(), frame),
                Shown.of(put.after(), frame));
    }

    /**
     * What stands at a place: {@code question « Surface », Libellé}; of what no form asks, where.
     */
    public static String subject(Place place, JsonNode tree, Frame frame) {
        Place thing = thing(place);
        int deep = thing.steps().size();
        String key = String.join(".", place.steps().subList(deep, place.steps().size()));
        String name = Titles.of(tree, thing, frame);
        String label = key.isEmpty() ? key : label(thing, key, frame);
        return label.equals(key) ? name : name + ", " + label;
    }

    /** The member of a list, or the part, in which a place stands. */
    private static Place thing(Place place) {
        for (int i = place.steps().size(); i > 1; i--) {
            if (LISTS.contains(place.steps().get(i - 2))) {
                return new Place(place.steps().subList(0, i));
            }
        }
        boolean part =
                (place.steps().size() > 1 || Titles.PARTS.contains(place.name()))
                        && !place.steps().getFirst().equals("redirect");
        return part ? new Place(place.steps().subList(0, 1)) : Place.ROOT;
    }

    private static String label(Place thing, String key, Frame frame) {
        String shape =
                thing.root()
                        ? "presentation"
                        : thing.steps().size() == 1 ? thing.name() : memberShape(thing);
        return Said.label(Shape.of(shape), Entry.asks(key, Entry.Kind.LINE), frame);
    }

    private static String memberShape(Place thing) {
        return switch (thing.parent().name()) {
            case "tariffs" -> "tariff";
            case "letters" -> "letter";
            case "checks" -> "check";
            case String list -> list;
        };
    }
}
