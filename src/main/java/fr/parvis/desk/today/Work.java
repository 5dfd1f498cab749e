package fr.parvis.desk.today;

import fr.parvis.account.SignedInAgent;
import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItems;
import fr.parvis.desk.WorkItems.Topic;
import fr.parvis.desk.WorkQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All sources as one. */
@Component
class Work {

    private static final Comparator<WorkItem> SOONEST_FIRST =
            Comparator.comparing((WorkItem item) -> item.position().due())
                    .thenComparing(WorkItem::kind)
                    .thenComparingLong(WorkItem::id);

    private final List<WorkItems> sources;

    Work(ObjectProvider<WorkItems> sources) {
        this.sources = sources.stream().toList();
    }

    /**
     * @param more whether others come after
     */
    record Page(List<WorkItem> items, boolean more) {}

    Page page(SignedInAgent agent, WorkQuery query, int size) {
        List<WorkItem> found = new ArrayList<>();
        for (WorkItems source : sources) {
            found.addAll(source.list(agent, query.seenBy(source.kind()), size + 1));
        }
        if (sources.size() > 1 && !query.searches()) {
            found.sort(
                    query.view() == WorkQuery.View.DONE ? SOONEST_FIRST.reversed() : SOONEST_FIRST);
        }
        return new Page(
                List.copyOf(found.subList(0, Math.min(size, found.size()))), found.size() > size);
    }

    WorkCounts counts(SignedInAgent agent) {
        return sources.stream()
                .map(source -> source.counts(agent))
                .reduce(WorkCounts.NONE, WorkCounts::plus);
    }

    List<Topic> topics(SignedInAgent agent) {
        return sources.stream().flatMap(source -> source.topics(agent).stream()).toList();
    }
}
