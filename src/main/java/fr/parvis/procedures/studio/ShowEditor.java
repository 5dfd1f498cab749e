package fr.parvis.procedures.studio;

import fr.parvis.procedures.drafts.Clash;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Drafts;
import fr.parvis.procedures.drafts.Drafts.History;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.studio.EditorPage.Doctored;
import fr.parvis.ui.Frame;
import fr.parvis.ui.NotFound;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gathers what a page of the studio shows. */
@Component
class ShowEditor {

    private final Drafts drafts;
    private final Shapes shapes;
    private final Controls controls;
    private final ExamineDraft examine;
    private final ResidentView residents;
    private final EditorParts parts;

    ShowEditor(
            Drafts drafts,
            Shapes shapes,
            Controls controls,
            ExamineDraft examine,
            ResidentView residents,
            EditorParts parts) {
        this.drafts = drafts;
        this.shapes = shapes;
        this.controls = controls;
        this.examine = examine;
        this.residents = residents;
        this.parts = parts;
    }

    EditorPage of(Draft draft, Place place, Map<Place, Clash> clashes, long agent, Frame frame) {
        Shape shape = shapes.of(draft.tree(), place).orElseThrow(NotFound::new);
        Examination examined = examine.of(draft.tree());
        History history = drafts.history(draft);
        var around = new Controls.Around(draft.tree(), place, shape, examined, clashes, frame);
        return new EditorPage(
                draft,
                place,
                Titles.own(draft.tree()),
                Titles.of(draft.tree(), place, frame),
                above(draft, place),
                Outline.of(draft.tree(), place, examined, frame),
                controls.of(around),
                parts.types(draft.tree(), frame),
                parts.kinds(draft.tree(), frame),
                doctored(draft, examined, frame),
                residents.of(draft.tree(), place, examined, frame),
                history.undoable().map(it -> ChangeWords.of(it, draft.tree(), frame)).orElse(null),
                history.redoable().map(it -> ChangeWords.of(it, draft.tree(), frame)).orElse(null),
                parts.remarks(draft.code(), place),
                parts.onlookers(draft.code(), agent),
                clashes.size());
    }

    private Doctored doctored(Draft draft, Examination examined, Frame frame) {
        return Doctored.of(examine.noted(draft.code(), draft.tree(), examined.all(), true, frame));
    }

    /** The nearest form that this one stands in. */
    private Place above(Draft draft, Place place) {
        if (place.steps().size() < 2) {
            return null;
        }
        Place above = place.parent();
        while (!above.root() && shapes.of(draft.tree(), above).isEmpty()) {
            above = above.parent();
        }
        return above;
    }
}
