package fr.parvis.search.engine;

import fr.parvis.search.engine.ReadEntries.Candidate;
import java.util.List;

/** What may answer, in no order. */
record Candidates(List<Candidate> all) {

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** There are others that were not looked at. */
    boolean more() {
        long within = all.stream().filter(Candidate::within).count();
        long headed = all.stream().filter(one -> one.rank() > 0).count();
        return Math.max(within, headed) >= ReadEntries.MOST;
    }
}
