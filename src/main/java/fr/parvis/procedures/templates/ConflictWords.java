package fr.parvis.procedures.templates;

import fr.parvis.procedures.drafts.Differences;
import fr.parvis.procedures.drafts.Edit;
import fr.parvis.procedures.drafts.Edit.Take;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.studio.ChangeWords;
import fr.parvis.procedures.studio.Titles;
import fr.parvis.procedures.templates.Conflict.Kind;
import fr.parvis.ui.Frame;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Says conflicts as the studio says changes. */
record ConflictWords(Proposal proposal, Frame frame) {

    /** What the conflict is about. */
    String subject(Conflict conflict) {
        Place place = conflict.place();
        return switch (conflict.kind()) {
            case VALUE -> ChangeWords.subject(place, tree(conflict), frame);
            case MEMBER -> Titles.of(tree(conflict), place, frame);
            case ORDER -> frame.t("templates.order", around(place));
        };
    }

    /** What one side did. */
    List<String> of(Conflict conflict, Side side) {
        JsonNode made = conflict.of(side);
        if (conflict.kind() == Kind.ORDER) {
            String order = made.valueStream().map(Titles::own).collect(Collectors.joining(", "));
            return List.of(frame.t("templates.order.is", order));
        }
        return edits(conflict, made).stream()
                .map(it -> ChangeWords.of(it, tree(conflict), frame))
                .distinct()
                .toList();
    }

    private static List<Edit> edits(Conflict conflict, JsonNode made) {
        Place place = conflict.place();
        return conflict.kind() == Kind.MEMBER && made == null
                ? List.of(new Take(place.parent(), 0, conflict.base()))
                : Differences.of(place, conflict.base(), made);
    }

    /** The text that names the place as the conflict does. */
    private JsonNode tree(Conflict conflict) {
        return conflict.kind() == Kind.MEMBER && conflict.ours() == null
                ? proposal.theirs()
                : proposal.ours();
    }

    private String around(Place list) {
        return Titles.of(proposal.ours(), list.steps().size() > 1 ? list.parent() : list, frame);
    }
}
