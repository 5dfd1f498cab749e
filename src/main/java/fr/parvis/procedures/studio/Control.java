package fr.parvis.procedures.studio;

import fr.parvis.procedures.Finding;
import fr.parvis.procedures.drafts.Place;
import fr.parvis.ui.Choice;
import java.util.List;

/**
 * An entry ready for its template {@code procedures/studio/control.jte}.
 *
 * @param hint or null
 * @param fr the value, or its French text
 * @param en its English text
 * @param members of a list
 * @param condition null for other kinds
 * @param findings about this place
 * @param theirs what another agent wrote here meanwhile, or null
 */
public record Control(
        Entry entry,
        Place place,
        String label,
        String hint,
        String fr,
        String en,
        List<Choice> choices,
        List<Member> members,
        ConditionForm condition,
        List<Finding> findings,
        String theirs) {

    /**
     * A member of a list.
     *
     * @param marks how many findings there are in it
     */
    public record Member(Place place, String title, String detail, int marks) {}

    static String name(Entry entry) {
        return entry.key().isEmpty() ? "self" : entry.key();
    }

    public String name() {
        return name(entry);
    }

    public String kind() {
        return entry.kind().name();
    }

    /** Apart from the ids of the preview, which begin with a letter of a field's id. */
    public String id() {
        return "e_" + name().replace('.', '_');
    }

    public boolean flagged() {
        return !findings.isEmpty() || theirs != null;
    }

    /** For {@code aria-describedby}; null when nothing describes it. */
    public String describedBy() {
        String ids = (hint == null ? "" : id() + "-aide ") + (flagged() ? id() + "-avis" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
