package fr.parvis.procedures.web;

import fr.parvis.procedures.Procedures;
import fr.parvis.procedures.Revision;
import fr.parvis.procedures.Revisions;
import fr.parvis.procedures.doctor.Burden;
import org.springframework.stereotype.Component;

/** What a procedure asks of a resident, beside what it asked before and what a usual one asks. */
@Component
public class CompareBurden {

    private final Procedures procedures;
    private final Revisions revisions;
    private final MedianBurden median;

    CompareBurden(Procedures procedures, Revisions revisions, MedianBurden median) {
        this.procedures = procedures;
        this.revisions = revisions;
        this.median = median;
    }

    /**
     * @param before of the revision before; null for the first one
     * @param usual median of the library
     */
    public record Compared(Burden now, Burden before, Burden usual) {}

    Compared of(Revision revision) {
        Burden before =
                revisions.of(revision.code()).stream()
                        .filter(line -> line.number() < revision.number())
                        .findFirst()
                        .map(line -> Burden.of(procedures.revision(line.id()).definition()))
                        .orElse(null);
        return new Compared(Burden.of(revision.definition()), before, median.ofTheLibrary());
    }
}
