package fr.parvis.desk;

import fr.parvis.desk.WorkQuery.Position;
import fr.parvis.desk.WorkQuery.View;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A source whose items are so few that they are read at once: which of them a list shows, and how
 * they are counted. They wait for nobody, no one takes them, and words do not find them.
 *
 * @param today in Paris
 */
record FewItems(List<WorkItem> items, LocalDate today) {

    private static final int DAYS_OF_A_WEEK = 7;

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::due).thenComparingLong(Position::id);

    /** False where a list shows none of them, so that they need not be read. */
    static boolean concernedBy(WorkQuery query) {
        return !query.mine() && !query.searches() && query.topic() == null;
    }

    /** As {@link WorkItems#list}. */
    List<WorkItem> list(WorkQuery query, int limit) {
        return items.stream()
                .filter(item -> isIn(query.view(), item))
                .filter(
                        item ->
                                query.after() == null
                                        || ORDER.compare(item.position(), query.after()) > 0)
                .sorted(Comparator.comparing(WorkItem::position, ORDER))
                .limit(limit)
                .toList();
    }

    WorkCounts counts() {
        return new WorkCounts(
                items.size(), count(View.LATE), count(View.TODAY), count(View.WEEK), 0, 0, 0);
    }

    private int count(View view) {
        return (int) items.stream().filter(item -> isIn(view, item)).count();
    }

    private boolean isIn(View view, WorkItem item) {
        LocalDate due = item.position().due();
        return switch (view) {
            case OPEN -> true;
            case LATE -> due.isBefore(today);
            case TODAY -> due.equals(today);
            case WEEK -> due.isAfter(today) && !due.isAfter(today.plusDays(DAYS_OF_A_WEEK));
            case TO_READ, WAITING, DONE -> false;
        };
    }
}
