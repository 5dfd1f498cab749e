package fr.parvis.procedures.studio;

import fr.parvis.procedures.Finding;
import fr.parvis.procedures.Finding.Level;
import fr.parvis.procedures.ProcedureDefinition;
import fr.parvis.procedures.drafts.Place;
import java.util.List;

/**
 * What was found in a draft.
 *
 * @param definition what can be made of it; parts with mistakes are left out
 */
public record Examination(ProcedureDefinition definition, List<Placed> findings) {

    /**
     * @param place the form where it is mended
     * @param exact where it stands, at or below that form
     */
    public record Placed(Place place, Place exact, Finding finding) {}

    boolean sound() {
        return count(Level.ERROR) == 0;
    }

    List<Finding> all() {
        return findings.stream().map(Placed::finding).toList();
    }

    int count(Level level) {
        return (int) findings.stream().filter(it -> it.finding().level() == level).count();
    }

    /** How many there are at a place and below. */
    int below(Place place) {
        return (int) findings.stream().filter(it -> place.holds(it.exact())).count();
    }

    /** Those that are mended in this form. */
    List<Finding> at(Place form) {
        return findings.stream()
                .filter(it -> it.place().equals(form))
                .map(Placed::finding)
                .toList();
    }

    /** Those that speak of one thing a form asks. */
    List<Finding> about(Place entry) {
        return findings.stream()
                .filter(it -> entry.holds(it.exact()))
                .map(Placed::finding)
                .toList();
    }
}
