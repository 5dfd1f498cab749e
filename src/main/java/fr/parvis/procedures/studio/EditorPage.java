package fr.parvis.procedures.studio;

import fr.parvis.forms.PageView;
import fr.parvis.procedures.CircuitView;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.drafts.Draft;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.procedures.remarks.RemarksHere;
import fr.parvis.procedures.together.Onlookers;
import fr.parvis.ui.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the studio, ready for {@code procedures/studio/editor.jte}.
 *
 * @param title of the draft
 * @param form name of the form
 * @param above the form that this one stands in, or null
 * @param types of fields, for the button that adds one; kinds of steps
 * @param undo what would be undone, in words, or null
 * @param redo what would be done again, or null
 * @param remarks of agents on this place
 * @param onlookers other agents who have the draft open
 * @param clashes how many places somebody else wrote at meanwhile
 */
public record EditorPage(
        Draft draft,
        Place place,
        String title,
        String form,
        Place above,
        List<Outline> outline,
        List<Control> controls,
        List<Choice> types,
        List<Choice> kinds,
        Doctored doctored,
        Seen seen,
        String undo,
        String redo,
        List<RemarksHere.Said> remarks,
        List<Onlookers.Onlooker> onlookers,
        int clashes) {

    /** What the doctor says, the worst first, and how much of each level. */
    public record Doctored(List<Noted> all, int errors, int warnings, int advice) {

        public static Doctored of(List<Noted> all) {
            return new Doctored(
                    all,
                    count(all, Level.ERROR),
                    count(all, Level.WARNING),
                    count(all, Level.ADVICE));
        }

        private static int count(List<Noted> all, Level level) {
            return (int) all.stream().filter(it -> it.finding().level() == level).count();
        }
    }

    /**
     * What a resident would see of this place; all null when there is nothing to see.
     *
     * @param letter id of the letter
     */
    public record Seen(PageView page, CircuitView circuit, String letter, List<String> words) {

        static final Seen NOTHING = new Seen(null, null, null, List.of());
    }

    /** Questions that a condition may look at. */
    public List<Choice> fields() {
        var fields = new ArrayList<Choice>();
        KnownOptions.fields(draft.tree())
                .forEach((id, label) -> fields.add(new Choice(id, label, null, false)));
        return fields;
    }

    /** What can be answered to questions with a fixed choice. */
    public List<String> answers() {
        return KnownOptions.answers(draft.tree()).toList();
    }

    public String address() {
        return StudioAddresses.of(draft.code());
    }

    public String at(Place place) {
        return StudioAddresses.of(draft.code(), place);
    }

    public String here() {
        return at(place);
    }
}
