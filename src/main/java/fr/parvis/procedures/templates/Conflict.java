package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Place;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * Both sides changed the same thing since they had it in common, each in its own way.
 *
 * @param place as our definition names it; a member that only the template still has, as the
 *     template names it
 * @param base what both had; null where nothing stood
 * @param ours null where we took it away
 * @param theirs null where the template took it away
 */
record Conflict(Kind kind, Place place, JsonNode base, JsonNode ours, JsonNode theirs) {

    enum Kind {
        VALUE,
        /** A member of a list that one side changed and the other took away. */
        MEMBER,
        /** The order of a list; the values are the lists. */
        ORDER
    }

    /** Names it in a form; the same as long as neither side changes. */
    String id() {
        String whose = kind == Kind.MEMBER && ours == null ? "theirs" : "ours";
        return kind.name().toLowerCase(Locale.ROOT) + ":" + whose + ":" + place;
    }

    JsonNode of(Side side) {
        return side == Side.OURS ? ours : theirs;
    }
}
