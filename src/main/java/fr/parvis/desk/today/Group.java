package fr.parvis.desk.today;

import fr.parvis.desk.WorkCounts;
import fr.parvis.desk.WorkItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Items under one heading.
 *
 * @param code its words are under {@code desk.group.CODE}
 * @param total how many there are with those not shown, or null where nobody counts
 */
public record Group(String code, Integer total, List<WorkItem> items) {

    /** The day's work, by urgency; the items come in order. */
    static List<Group> byUrgency(List<WorkItem> items, LocalDate today, WorkCounts counts) {
        List<Group> groups = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            List<WorkItem> here =
                    items.stream().filter(item -> urgency == Urgency.of(item, today)).toList();
            if (!here.isEmpty()) {
                groups.add(
                        new Group(urgency.code, counts == null ? null : urgency.of(counts), here));
            }
        }
        return groups;
    }

    private enum Urgency {
        LATE("late"),
        TODAY("today"),
        WEEK("week"),
        LATER("later");

        private final String code;

        Urgency(String code) {
            this.code = code;
        }

        static Urgency of(WorkItem item, LocalDate today) {
            LocalDate due = item.position().due();
            if (due.isBefore(today)) {
                return LATE;
            }
            if (due.isEqual(today)) {
                return TODAY;
            }
            return due.isAfter(today.plusDays(DueBlocks.SOON)) ? LATER : WEEK;
        }

        int of(WorkCounts counts) {
            return switch (this) {
                case LATE -> counts.late();
                case TODAY -> counts.today();
                case WEEK -> counts.week();
                case LATER -> counts.later();
            };
        }
    }
}
