package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.drafts.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody does to a definition in the course of a year, at random. */
final class Mutation {

    private static final List<String> WHOLE =
            List.of("when", "formula", "values", "sample", "settings");

    private final Random random;
    private final String who;
    private final Predicate<Place> mine;
    private final boolean gentle;

    /**
     * @param who ends what they write, so that no two people write the same
     * @param mine places they may touch
     * @param gentle they neither remove nor move
     */
    Mutation(Random random, String who, Predicate<Place> mine, boolean gentle) {
        this.random = random;
        this.who = who;
        this.mine = mine;
        this.gentle = gentle;
    }

    JsonNode of(JsonNode base) {
        JsonNode tree = base.deepCopy();
        walk(Place.ROOT, tree);
        return tree;
    }

    private void walk(Place place, JsonNode node) {
        switch (node) {
            case ObjectNode object when object.has("fr") -> change(place, object);
            case ObjectNode object -> keys(place, object);
            case ArrayNode list -> members(place, list);
            default -> {}
        }
    }

    private void change(Place place, ObjectNode text) {
        if (mine.test(place) && random.nextInt(8) == 0) {
            text.put("fr", text.path("fr").asString() + " " + who + random.nextInt(99));
        }
    }

    private void keys(Place place, ObjectNode object) {
        for (String key : List.copyOf(object.propertyNames())) {
            Place at = place.child(key);
            if (WHOLE.contains(key) || key.equals("code") || key.equals("id")) {
                continue;
            }
            if (object.get(key).isValueNode()) {
                if (mine.test(at) && random.nextInt(8) == 0) {
                    object.put(key, who + random.nextInt(99));
                }
            } else {
                walk(at, object.get(key));
            }
        }
    }

    private void members(Place place, ArrayNode list) {
        for (int i = 0; i < list.size(); i++) {
            Place at = place.child(Tree.name(list, i));
            if (list.get(i).isObject()) {
                walk(at, list.get(i));
            }
        }
        if (mine.test(place.child("#")) && !list.isEmpty() && list.get(0).has("id")) {
            arrange(list);
        }
    }

    private void arrange(ArrayNode list) {
        int what = random.nextInt(10);
        if (what == 0 || what == 1) {
            ObjectNode added = list.objectNode();
            added.put("id", who + random.nextInt(10_000)).put("label", who);
            list.insert(random.nextInt(list.size() + 1), added);
        } else if (what == 2 && !gentle) {
            list.remove(random.nextInt(list.size()));
        } else if (what == 3 && !gentle) {
            var member = list.remove(random.nextInt(list.size()));
            list.insert(random.nextInt(list.size() + 1), member);
        }
    }

    /** Where the two may both work: members that have no id are one place with their list. */
    static Place region(Place place) {
        var steps = new ArrayList<String>();
        for (String step : place.steps()) {
            if (step.matches("\\d+")) {
                break;
            }
            steps.add(step);
        }
        return new Place(steps);
    }
}
