package fr.parvis.procedures.doctor.rehearsal;

import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.Circuit.Transition;

/**
 * A step that a request was at, and how it left.
 *
 * @param way null at the end
 */
public record Leg(Step step, Transition way) {

    /** Working days that it may take. */
    public int days() {
        return step.workingDays();
    }

    /** Id of the letter it makes, or null. */
    public String letter() {
        String made = way == null ? null : way.letter();
        return made != null ? made : step.detail().lettersMade().stream().findFirst().orElse(null);
    }
}
