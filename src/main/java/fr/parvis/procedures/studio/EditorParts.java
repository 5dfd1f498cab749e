package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.remarks.RemarksHere;
import fr.parvis.procedures.studio.Entry.Source;
import fr.parvis.procedures.together.Onlookers;
import fr.parvis.ui.Choice;
import fr.parvis.ui.Frame;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What stands around the form of a place: what can be added, what was said, who is there. */
@Component
class EditorParts {

    private final ChoicesOf choices;
    private final RemarksHere remarks;
    private final Onlookers onlookers;

    EditorParts(ChoicesOf choices, RemarksHere remarks, Onlookers onlookers) {
        this.choices = choices;
        this.remarks = remarks;
        this.onlookers = onlookers;
    }

    List<Choice> types(JsonNode tree, Frame frame) {
        Entry entry = Entry.choice("type", Source.FIELD_TYPES);
        return choices.of(entry, tree, List.of("short-text"), frame);
    }

    List<Choice> kinds(JsonNode tree, Frame frame) {
        return choices.of(StepShapes.kinds(), tree, List.of("review"), frame);
    }

    List<RemarksHere.Said> remarks(String code, Place place) {
        return remarks.of(code, place);
    }

    List<Onlookers.Onlooker> onlookers(String code, long agent) {
        return onlookers.met(code, agent);
    }
}
