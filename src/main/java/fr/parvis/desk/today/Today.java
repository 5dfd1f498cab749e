package fr.parvis.desk.today;

import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import fr.parvis.desk.WorkItems.Topic;
import fr.parvis.desk.WorkQuery;
import fr.parvis.desk.WorkQuery.View;
import java.time.LocalDate;
import java.util.List;

/**
 * The page of the desk.
 *
 * @param firstName of the agent
 * @param next address of the rest of the list, or null at its end
 * @param picked whether all items are chosen from the start
 */
public record Today(
        LocalDate day,
        String firstName,
        boolean anyDepartment,
        WorkQuery query,
        WorkCounts counts,
        List<Topic> topics,
        List<Group> groups,
        String next,
        boolean picked) {

    /** Where those chosen are dealt with together; one address for each source that can. */
    public List<String> together() {
        return groups.stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> item.pick() != null)
                .map(item -> item.pick().url())
                .distinct()
                .toList();
    }

    /** This page with all of its items chosen. */
    public String all() {
        String address = query.address();
        return "/bureau" + address + (address.isEmpty() ? "?" : "&") + PICKED + "=tout";
    }

    static final String PICKED = "choisir";

    /** The item to begin with, or null. */
    public WorkItem first() {
        return groups.isEmpty() ? null : groups.getFirst().items().getFirst();
    }

    public boolean empty() {
        return groups.isEmpty();
    }

    /** Key of the sentence under the date. */
    public String lead() {
        if (counts.late() > 0) {
            return "desk.lead.late";
        }
        return counts.today() > 0 ? "desk.lead.today" : "desk.lead.calm";
    }

    /** Key of what to say where there is nothing. */
    public String emptiness() {
        if (!anyDepartment) {
            return "desk.empty.no-department";
        }
        if (query.searches()) {
            return "desk.empty.search";
        }
        if (query.after() != null) {
            return "desk.empty.end";
        }
        return query.whole() ? "desk.empty." + query.view().code() : "desk.empty.filtered";
    }

    /** The counters above the list; each is a way to see just that. */
    public List<Count> numbers() {
        return List.of(
                count(View.LATE, counts.late(), "danger"),
                count(View.TODAY, counts.today(), "warn"),
                count(View.WEEK, counts.week(), ""),
                count(View.TO_READ, counts.toRead(), ""),
                count(View.WAITING, counts.waiting(), "quiet"),
                new Count(
                        "desk.count.mine",
                        counts.mine(),
                        "/bureau?moi=1",
                        "",
                        query.mine() && query.view() == View.OPEN));
    }

    private Count count(View view, int number, String tone) {
        return new Count(
                "desk.count." + view.code(),
                number,
                "/bureau" + new WorkQuery(view, false, null, null, null).address(),
                number == 0 ? "quiet" : tone,
                query.view() == view && query.whole());
    }

    /**
     * @param current whether the list shows just that
     */
    public record Count(String key, int number, String url, String tone, boolean current) {}
}
