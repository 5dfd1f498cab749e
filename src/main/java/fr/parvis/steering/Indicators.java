package fr.parvis.steering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** A source of figures about the work of departments. Each method is one statement. */
public interface Indicators {

    Figures figures(Collection<Long> departments, LocalDate from, LocalDate to);

    /** Received and closed, month after month. */
    List<Month> months(Collection<Long> departments, LocalDate from, LocalDate to);

    /**
     * @param medianDays from receipt to decision, without the days the resident was awaited; null
     *     when none was decided
     * @param onTimePercent decided before their legal deadline; null when none was decided
     * @param satisfaction mean of 1 to 5; null when nobody answered
     */
    record Figures(
            int received,
            int open,
            int decided,
            Double medianDays,
            Integer onTimePercent,
            Double satisfaction,
            int answers) {}

    record Month(LocalDate first, int received, int decided) {}
}
