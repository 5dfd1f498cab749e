package fr.parvis.procedures.drafts;

import tools.jackson.databind.JsonNode;

/** The smallest change of a definition. It can be undone, and says where it was. */
public sealed interface Edit {

    Place place();

    /** The edit that takes it back. */
    Edit inverse();

    /** Changes the tree itself. */
    void apply(JsonNode root);

    /** Whether what stands at this place may differ because of it. */
    default boolean touches(Place other) {
        return place().touches(other);
    }

    /**
     * @param before null where nothing stood
     * @param after null to take it away
     */
    record Put(Place place, JsonNode before, JsonNode after) implements Edit {

        @Override
        public Edit inverse() {
            return new Put(place, after, before);
        }

        @Override
        public void apply(JsonNode root) {
            Tree.put(root, place, after == null ? null : after.deepCopy());
        }
    }

    /**
     * @param place of the list
     */
    record Insert(Place place, int index, JsonNode item) implements Edit {

        @Override
        public Edit inverse() {
            return new Take(place, index, item);
        }

        @Override
        public void apply(JsonNode root) {
            Tree.list(root, place).insert(index, item.deepCopy());
        }

        @Override
        public boolean touches(Place other) {
            return other.holds(place) || numbered(place, other);
        }
    }

    /**
     * @param place of the list
     */
    record Take(Place place, int index, JsonNode item) implements Edit {

        @Override
        public Edit inverse() {
            return new Insert(place, index, item);
        }

        @Override
        public void apply(JsonNode root) {
            Tree.list(root, place).remove(index);
        }

        @Override
        public boolean touches(Place other) {
            return other.holds(place)
                    || numbered(place, other)
                    || place.child(item.path("id").asString("-")).holds(other);
        }
    }

    /**
     * @param place of the list
     */
    record Move(Place place, int from, int to) implements Edit {

        @Override
        public Edit inverse() {
            return new Move(place, to, from);
        }

        @Override
        public void apply(JsonNode root) {
            var list = Tree.list(root, place);
            list.insert(to, list.remove(from));
        }

        @Override
        public boolean touches(Place other) {
            return other.holds(place) || numbered(place, other);
        }
    }

    /** A member known only by its number may be another one since its list changed. */
    private static boolean numbered(Place list, Place other) {
        return list.holds(other)
                && other.steps().size() > list.steps().size()
                && other.steps().get(list.steps().size()).matches("\\d+");
    }
}
