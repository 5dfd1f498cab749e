package fr.parvis.procedures.doctor.rehearsal;

import fr.parvis.forms.Answers;
import fr.parvis.procedures.Circuit.Step;
import fr.parvis.procedures.ProcedureDefinition.Letter;
import java.util.List;

/**
 * One request from the first step to an end, or to where it cannot go on.
 *
 * @param resident answers of who sent it
 * @param unsaid words that a letter looks for and these answers do not give
 */
public record Story(List<Leg> legs, Answers resident, List<Letter> letters, List<String> unsaid) {

    public int days() {
        return legs.stream().mapToInt(Leg::days).sum();
    }

    public Step end() {
        return legs.getLast().step();
    }

    /** False when it went round or got stuck. */
    public boolean ended() {
        return end().end();
    }

    /** Where it left the usual way. */
    public List<Leg> turns() {
        return legs.stream()
                .filter(leg -> leg.way() != null)
                .filter(leg -> leg.step().ownWay().filter(leg.way()::equals).isEmpty())
                .toList();
    }
}
