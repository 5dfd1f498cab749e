package fr.parvis.desk;

import fr.parvis.account.SignedInAgent;
import java.util.List;

/** A source of work. Each method is one statement, whatever the number of rows. */
public interface WorkItems {

    /**
     * Stable, part of addresses, for example {@code demandes}; its words are under {@code
     * desk.kind.CODE}.
     */
    String kind();

    /** The next items after a position, by due date then id; at most {@code limit}. */
    List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit);

    /** How many there are under each heading, for the departments of the agent. */
    WorkCounts counts(SignedInAgent agent);
}
