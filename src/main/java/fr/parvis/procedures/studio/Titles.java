package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.ui.Frame;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What places are called, in the words of the people who fill them in. */
public final class Titles {

    private static final List<String> NAMES =
            List.of("title", "label", "name", "public-title", "question", "because");

    /** Parts of a definition that have an entry of their own in the outline. */
    static final List<String> PARTS =
            List.of(
                    "sheet",
                    "form",
                    "tariffs",
                    "circuit",
                    "letters",
                    "legal",
                    "retention",
                    "checks",
                    "sample");

    private Titles() {}

    /** What somebody called it: its title, its label… or its id, or nothing. */
    public static String own(JsonNode node) {
        if (node == null) {
            return "";
        }
        if (node.isString()) {
            return node.asString();
        }
        return NAMES.stream()
                .map(name -> Tree.text(node, Place.of(name)))
                .filter(it -> !it.isBlank())
                .findFirst()
                .orElseGet(
                        () ->
                                node.has("fr")
                                        ? node.path("fr").asString("")
                                        : node.path("id").asString(""));
    }

    /** {@code question « Surface »}, {@code Cadre légal}. */
    public static String of(JsonNode tree, Place place, Frame frame) {
        if (place.root()) {
            return frame.t("studio.part.presentation");
        }
        if (place.steps().size() == 1 && PARTS.contains(place.name())) {
            return frame.t("studio.part." + place.name());
        }
        return member(place.parent().name(), Tree.at(tree, place), frame);
    }

    /**
     * @param list its name, for example {@code fields}
     */
    static String member(String list, JsonNode node, Frame frame) {
        return frame.t("studio.member." + list, own(node));
    }
}
