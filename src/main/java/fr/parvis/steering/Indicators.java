package fr.parvis.steering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A source of figures about the work of departments. Each of the two readings is one statement.
 * Days are those of Paris; both ends of a period belong to it.
 */
public interface Indicators {

    /**
     * Key of what is counted, in the plural, for example "Demandes" under {@code requests.figures}.
     */
    String key();

    Figures figures(Collection<Long> departments, LocalDate from, LocalDate to);

    /** Month after month, those where nothing happened included. */
    List<Month> months(Collection<Long> departments, LocalDate from, LocalDate to);

    /**
     * @param received in the period
     * @param open neither decided nor withdrawn at this moment, whenever it was received
     * @param decided in the period
     * @param medianDays from receipt to decision, without the days the resident was awaited, of
     *     what was decided in the period; null when nothing was
     * @param onTimePercent decided before their legal deadline, of what was decided in the period
     *     and had one; null when nothing was
     * @param satisfaction mean of 1 to 5, of the answers given in the period; null when nobody
     *     answered
     * @param answers how many people answered
     */
    record Figures(
            int received,
            int open,
            int decided,
            Double medianDays,
            Integer onTimePercent,
            Double satisfaction,
            int answers) {}

    /**
     * @param first first day of the month
     */
    record Month(LocalDate first, int received, int decided) {}
}
