package fr.parvis.desk;

import fr.parvis.account.SignedInAgent;
import fr.parvis.kernel.LocalizedText;
import java.time.Instant;
import java.util.List;

/** A source of work. Each method is one statement at most, whatever the number of rows. */
public interface WorkItems {

    /** Stable, part of addresses, for example {@code demandes}. */
    String kind();

    /**
     * The next items after the query's position, by due date then id ({@link WorkQuery.View#DONE}:
     * the last finished first); at most {@code limit}. With words to look for: best first, whatever
     * the view and the position.
     */
    List<WorkItem> list(SignedInAgent agent, WorkQuery query, int limit);

    /** How many there are under each heading, for the departments of the agent. */
    WorkCounts counts(SignedInAgent agent);

    /** How many came since a moment, for the departments of the agent. */
    int arrived(SignedInAgent agent, Instant since);

    /** What the agent may narrow the list to; from memory. */
    List<Topic> topics(SignedInAgent agent);

    /**
     * @param code for {@link WorkQuery#topic()}
     */
    record Topic(String code, LocalizedText name) {}
}
