package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import fr.parvis.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * The plan of a definition beside the forms.
 *
 * @param marks how many findings there are here and below
 */
public record Outline(
        Place place, String title, int marks, boolean current, List<Outline> members) {

    private static final List<String> SIMPLE = List.of("legal", "retention", "checks", "sample");

    static List<Outline> of(JsonNode tree, Place here, Examination examined, Frame frame) {
        var parts = new ArrayList<Outline>();
        var presentation = Titles.of(tree, Place.ROOT, frame);
        int own = examined.at(Place.ROOT).size();
        parts.add(new Outline(Place.ROOT, presentation, own, here.root(), List.of()));
        var maker = new Maker(tree, here, examined, frame);
        parts.add(maker.part("sheet"));
        parts.add(maker.part("form", maker.members(Place.of("form.pages"), "fields")));
        parts.add(maker.part("tariffs", maker.members(Place.of("tariffs"), "")));
        parts.add(maker.part("circuit", maker.members(Place.of("circuit.steps"), "")));
        parts.add(maker.part("letters", maker.members(Place.of("letters"), "")));
        SIMPLE.forEach(part -> parts.add(maker.part(part)));
        return List.copyOf(parts);
    }

    private record Maker(JsonNode tree, Place here, Examination examined, Frame frame) {

        Outline part(String name) {
            return part(name, List.of());
        }

        Outline part(String name, List<Outline> members) {
            Place place = Place.of(name);
            return new Outline(
                    place,
                    Titles.of(tree, place, frame),
                    examined.below(place),
                    here.equals(place),
                    members);
        }

        /**
         * @param inner list of the members of each, empty for none
         */
        List<Outline> members(Place list, String inner) {
            if (!(Tree.at(tree, list) instanceof ArrayNode all)) {
                return List.of();
            }
            return IntStream.range(0, all.size())
                    .mapToObj(i -> member(list.child(Tree.name(all, i)), all.get(i), inner))
                    .toList();
        }

        private Outline member(Place place, JsonNode node, String inner) {
            return new Outline(
                    place,
                    Titles.own(node),
                    examined.below(place),
                    here.equals(place),
                    inner.isEmpty() ? List.of() : members(place.child(inner), ""));
        }
    }
}
